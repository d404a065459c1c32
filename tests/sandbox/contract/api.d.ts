export interface paths {
    "/sandbox/v1/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check an INN or an invoice number
         * @description Tells whether there can be such a number and whether it is in the practice data; the holder is masked.
         */
        post: operations["check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a practice session
         * @description Tells the token of the session, this once. Without a body the wallet is the usual one.
         */
        post: operations["openSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wallet, month’s turnover, limit and accounts
         * @description Shows what the payments of this session left behind.
         */
        get: operations["readSession"];
        put?: never;
        post?: never;
        /**
         * End the session and forget everything in it
         * @description The token opens nothing any more.
         */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Receipts, the newest first
         * @description A hundred at a time.
         */
        get: operations["listPayments"];
        put?: never;
        /**
         * Make a practice payment, once for a key
         * @description Sent again with the same key it is answered as before, and no second payment is made.
         */
        post: operations["pay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/payments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One receipt
         * @description As the payment itself was answered.
         */
        get: operations["readPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The numbers to practise with
         * @description Each number, wallet and amount shows one thing that a payment can meet.
         */
        get: operations["listScenarios"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Check: {
            kind: components["schemas"]["NumberKind"];
            /** @description As typed: spaces and dashes are allowed */
            number: string;
        };
        CheckAnswer: {
            kind: components["schemas"]["NumberKind"];
            /** @enum {unknown} */
            status: "found" | "not_found";
            holder?: components["schemas"]["Holder"];
            amountDue?: components["schemas"]["Amount"];
            state?: components["schemas"]["InvoiceState"];
            warnings: string[];
        };
        Problem: {
            /** Format: uri-reference */
            type: string;
            title: string;
            status: number;
            code: string;
            /** @description JSON pointer into the body */
            pointer?: string;
            /** @description Every finding, where there are several */
            errors?: {
                code: string;
                pointer?: string;
            }[];
        };
        NewSession: {
            wallet?: components["schemas"]["Wallet"];
        };
        OpenedSession: {
            token: string;
            wallet: components["schemas"]["Wallet"];
            /** @description Whole tyiyn */
            balance: number;
            /** @description Whole tyiyn */
            turnover: number;
            /** @description Whole tyiyn */
            limit: number;
            /** Format: date-time */
            expiresAt: string;
            accounts: components["schemas"]["Account"][];
        };
        Session: {
            wallet: components["schemas"]["Wallet"];
            /** @description Whole tyiyn */
            balance: number;
            /** @description Whole tyiyn */
            turnover: number;
            /** @description Whole tyiyn */
            limit: number;
            /** Format: date-time */
            expiresAt: string;
            accounts: components["schemas"]["Account"][];
        };
        Payment: {
            provider: string;
            service: components["schemas"]["Service"];
            /** @description INN or invoice number */
            account: string;
            amount: components["schemas"]["Amount"];
        };
        Receipt: {
            id: string;
            /** @description What the practice SMS shows */
            paymentCode: string;
            /** Format: date-time */
            time: string;
            provider: string;
            service: components["schemas"]["Service"];
            /** @description The number that was paid, digits alone */
            account: string;
            amount: components["schemas"]["Amount"];
            walletBalance: components["schemas"]["BalanceChange"];
            accountBalance: components["schemas"]["BalanceChange"];
        };
        Receipts: {
            payments: components["schemas"]["Receipt"][];
            next?: string;
        };
        Scenarios: {
            scenarios: components["schemas"]["Scenario"][];
        };
        /** @enum {unknown} */
        NumberKind: "inn" | "invoice";
        Holder: {
            ky: string;
            ru: string;
        };
        /** @description Whole tyiyn: 100000 is 1 000 som */
        Amount: number;
        /** @enum {unknown} */
        InvoiceState: "unpaid" | "paid" | "expired";
        /** @enum {unknown} */
        Wallet: "usual" | "low" | "near_limit";
        Account: {
            kind: components["schemas"]["NumberKind"];
            number: string;
            /** @description Whole tyiyn */
            balance: number;
            state?: components["schemas"]["InvoiceState"];
            amountDue?: components["schemas"]["Amount"];
        };
        /** @enum {unknown} */
        Service: "balance" | "signature";
        BalanceChange: {
            /** @description Whole tyiyn */
            before: number;
            /** @description Whole tyiyn */
            after: number;
        };
        Scenario: {
            id: string;
            /** @enum {unknown} */
            kind: "inn" | "invoice" | "wallet" | "amount";
            number?: string;
            wallet?: components["schemas"]["Wallet"];
            holder?: components["schemas"]["Holder"];
            amountDue?: components["schemas"]["Amount"];
            amount?: components["schemas"]["Amount"];
            /** @description The error code a payment meets */
            code?: string;
            shows: components["schemas"]["Holder"];
        };
    };
    responses: {
        /**
         * @description The problem’s `code` is one of these.
         *     - `bad_json`: The body is not JSON.
         *     - `bad_request`: The request cannot be understood.
         *     - `idempotency_key_required`: One Idempotency-Key header is needed, 1 to 255 characters.
         */
        BadRequest: {
            headers: {
                /** @description Stands in the log of the server too */
                "X-Request-Id"?: string;
                "Cache-Control": components["headers"]["CacheControl"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The problem’s `code` is one of these.
         *     - `session_required`: A practice session is needed: open one, send its token as Bearer.
         *     - `session_unknown`: There is no such practice session, or it has ended.
         */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The problem’s `code` is one of these.
         *     - `request_timeout`: The request did not arrive in time.
         */
        RequestTimeout: {
            headers: {
                /** @description Stands in the log of the server too */
                "X-Request-Id"?: string;
                "Cache-Control": components["headers"]["CacheControl"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The problem’s `code` is one of these.
         *     - `body_too_large`: The body is too large.
         */
        PayloadTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The problem’s `code` is one of these.
         *     - `unsupported_media_type`: The body must be application/json in UTF-8, not compressed.
         */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Accept-Encoding": components["headers"]["AcceptEncoding"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The problem’s `code` is one of these.
         *     - `invalid_field`: A field is missing or is not of the right form.
         *     - `unknown_field`: There is a field that this call does not know.
         *     - `invalid_number`: This is not such a number.
         *     - `idempotency_key_reused`: This idempotency key came with another body before.
         *     - `account_not_found`: Nobody is registered under this number in the practice data.
         *     - `amount_too_small`: The amount is smaller than the smallest payment.
         *     - `amount_too_large`: The amount is larger than the largest payment.
         *     - `insufficient_funds`: The wallet holds less than the amount.
         *     - `limit_exceeded`: The payment would exceed the wallet’s monthly limit.
         *     - `invoice_paid`: The invoice is paid already.
         *     - `invoice_expired`: The invoice has expired.
         *     - `amount_mismatch`: The invoice is for another amount.
         */
        UnprocessableEntity: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The problem’s `code` is one of these.
         *     - `rate_limited`: Too many requests: try again later.
         */
        TooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The problem’s `code` is one of these.
         *     - `internal_error`: The sandbox failed.
         */
        InternalServerError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The problem’s `code` is one of these.
         *     - `provider_unavailable`: The provider does not answer now.
         *     - `database_unavailable`: The practice data cannot be reached now.
         */
        ServiceUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The problem’s `code` is one of these.
         *     - `payment_in_flight`: The first payment with this key is still under way.
         */
        Conflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The problem’s `code` is one of these.
         *     - `not_found`: There is nothing at this address.
         *     - `receipt_unknown`: This session has no receipt with the id that before names.
         */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Stands in the log of the server too */
        RequestId: string;
        /** @description Every answer is about this moment */
        CacheControl: "no-store";
        /** @description Requests that are left, and for how many seconds */
        RateLimit: string;
        /** @description Requests allowed, in how many seconds */
        RateLimitPolicy: string;
        /** @description Seconds after which the same request is worth another try */
        RetryAfter: number;
        /** @description The token is sent as Bearer */
        WwwAuthenticate: "Bearer";
        /** @description This key had its answer before; this is that answer */
        IdempotentReplayed: "true";
        /** @description Which codings a body may have; comes when it had another one */
        AcceptEncoding: "identity";
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    check: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Check"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    openSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NewSession"];
            };
        };
        responses: {
            /** @description It is made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedSession"];
                };
            };
            400: components["responses"]["BadRequest"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done, and there is nothing to say */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPayments: {
        parameters: {
            query?: {
                before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipts"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    pay: {
        parameters: {
            query?: never;
            header: {
                /** @description Drawn by the client for this payment. A bare text without comma or quote, or the structured string of draft-ietf-httpapi-idempotency-key-header: "k" in quotes and k are the same key. */
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Payment"];
            };
        };
        responses: {
            /** @description It is made */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listScenarios: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scenarios"];
                };
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
