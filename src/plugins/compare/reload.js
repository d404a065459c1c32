// Each language has its own server behind this address: an edit of either shows the page anew.
for (const path of ['/ws', '/ru/ws']) {
  const scheme = globalThis.location.protocol === 'https:' ? 'wss:' : 'ws:';
  const socket = new globalThis.WebSocket(`${scheme}//${globalThis.location.host}${path}`);
  let isOld = false;
  socket.onmessage = ({data}) => {
    const {type} = JSON.parse(data);
    if (type === 'invalid') isOld = true;
    if (isOld && /^(ok|still-ok|warnings|errors)$/.test(type)) globalThis.location.reload();
  };
}
