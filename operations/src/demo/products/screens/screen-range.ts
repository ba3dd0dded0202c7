import { choice, energyGrade, text, years } from '../../compose';
import { across, family, painted, stepped } from '../../family';

const tv = family({ category: 'televisions' });
const soundbar = family({ category: 'soundbars' });
const projector = family({ category: 'projectors' });
const part = family({ category: 'televisions', kind: 'ACCESSORY', scene: false });
const inches = (size: string) => choice('size', size, `${size} 英寸`, `${size}-inch`);

export const screenRange = [
  tv(513, 'TV43E', 'window-compact-tv', '小窗电视', 'Window compact TV', {
    line: ['卧室与出租屋的 4K', '4K for bedrooms and rentals'],
    about: ['开机三秒到直播，遥控器只有九个键。长辈模式把字放大一倍。', 'Live television three seconds after you press, from a remote with nine keys. A mode for elders doubles the letters.'],
    is: { resolution: '3840 × 2160', refreshRate: '60', brightness: '300', energyGrade: energyGrade(3), dimensions: '964 × 78 × 562', weight: '7.2', warranty: years(3) },
    had: stepped([inches('32'), 899, 799], [inches('43'), 1399, 1249], [inches('50'), 1699, 1499]),
  }),
  tv(514, 'TV55S', 'meadow-4k-tv', '草场 4K 电视', 'Meadow 4K TV', {
    line: ['120 Hz 大屏，两千元价位', '120 Hz and large, for two thousand yuan'],
    about: ['MEMC 补帧看球不拖影，双 15 瓦音箱自带低音单元。儿童锁能定时也能定距离。', 'Motion smoothing for football and speakers with bass of their own. The child lock minds both time and distance.'],
    is: { resolution: '3840 × 2160', refreshRate: '120', brightness: '450', energyGrade: energyGrade(2), dimensions: '1230 × 70 × 712', weight: '12', warranty: years(3) },
    had: stepped([inches('55'), 2299, 1999], [inches('65'), 2999, 2699], [inches('75'), 3999, 3599]),
  }),
  tv(515, 'TV65M', 'dusk-qd-mini-led-tv', '暮色 QD-Mini LED 电视', 'Dusk QD Mini LED TV', {
    line: ['512 分区，量子点色彩', '512 zones and quantum-dot colour'],
    about: ['1,500 尼特亮度配 98% 色域，夕阳不发橙。144 Hz 接主机，延迟 5 毫秒。', '1,500 nits and 98% of the gamut: sunsets keep their pink. 144 Hz with 5 ms of lag for consoles.'],
    is: { resolution: '3840 × 2160', refreshRate: '144', brightness: '1500', energyGrade: energyGrade(1), dimensions: '1445 × 60 × 832', weight: '20', warranty: years(3) },
    had: stepped([inches('55'), 3199, 2899], [inches('65'), 4199, 3799], [inches('75'), 5699, 5199], [inches('85'), 7999, 7299]),
  }),
  tv(516, 'TV98G', 'panorama-98-inch-tv', '全景巨幕电视', 'Panorama giant TV', {
    line: ['98 英寸起，客厅变影院', 'From 98 inches: the living room turns cinema'],
    about: ['2,304 分区与 3,000 尼特，开着灯看也有夜。送装师傅四人上门，电梯进不去免费吊装勘测。', '2,304 zones and 3,000 nits give true night with the lights on. Four people bring it; where the lift is too small we survey for hoisting free of charge.'],
    is: { resolution: '3840 × 2160', refreshRate: '144', brightness: '3000', energyGrade: energyGrade(1), dimensions: '2180 × 74 × 1250', weight: '58', warranty: years(3) },
    had: stepped([inches('98'), 17999, 15999], [inches('110'), 39999, 36999]),
  }),
  tv(517, 'TV65O', 'nocturne-oled-tv', '夜曲 OLED 电视', 'Nocturne OLED TV', {
    line: ['每个像素自己亮', 'Every pixel its own light'],
    about: ['黑得彻底，烛光里也没有雾。薄 4.6 毫米，随屏壁挂架免打孔。', 'Black without haze, even by candlelight. At 4.6 mm it hangs on its own mount.'],
    is: { resolution: '3840 × 2160', refreshRate: '120', brightness: '1300', energyGrade: energyGrade(2), dimensions: '1449 × 46 × 830', weight: '18', warranty: years(3) },
    had: stepped([inches('55'), 7999, 7299], [inches('65'), 10999, 9999], [inches('77'), 18999, 17499]),
  }),
  tv(518, 'TV32C', 'kitchen-under-cabinet-tv', '厨窗吊柜电视', 'Galley under-cabinet TV', {
    line: ['翻下来看菜谱，翻上去不占地', 'Fold down for recipes, up and out of the way'],
    about: ['防油玻璃面，湿手也能点。15.6 英寸，吊柜下三颗螺丝就好。', 'Oil-proof glass that answers wet fingers. 15.6 inches on three screws.'],
    is: { resolution: '1920 × 1080', refreshRate: '60', brightness: '350', dimensions: '380 × 260 × 40', weight: '2.4', warranty: years(2) },
    had: painted([1299, 1149], { cloud: 0, ink: 0 }),
  }),
  tv(519, 'TV55A', 'easel-designer-tv', '画架落地电视', 'Easel designer TV', {
    line: ['三脚木架，放哪都成景', 'On a wooden tripod, a scene wherever it stands'],
    about: ['不挂墙不占柜，榉木脚架藏住所有的线。闲时播放馆藏画作，共 1,200 幅。', 'No wall, no cabinet: a beech tripod hides every cable. At rest it shows 1,200 paintings.'],
    is: { resolution: '3840 × 2160', refreshRate: '120', brightness: '600', energyGrade: energyGrade(2), dimensions: '1240 × 420 × 1480', weight: '24', warranty: years(3) },
    had: across([[inches('55'), 5999, 5499], [inches('65'), 7499, 6899]], { oak: 0, walnut: 200 }),
  }),
  part(520, 'TVB1', 'tv-wall-bracket', '电视壁挂架', 'TV wall bracket', {
    line: ['贴墙、倾仰、伸缩三种', 'Flat, tilting or full-motion'],
    about: ['冷轧钢 2.5 毫米，含膨胀螺栓与水平仪。超过 75 英寸请选伸缩款双臂。', '2.5 mm steel with anchors and a level. Above 75 inches take the double-armed one.'],
    is: { material: text('冷轧钢', 'Cold-rolled steel'), loadCapacity: '60', application: text('43–85 英寸', '43–85 inches'), warranty: years(5) },
    had: stepped([choice('layout', 'FLAT', '贴墙', 'Flat'), 99, 79], [choice('layout', 'TILT', '倾仰', 'Tilting'), 149, 129], [choice('layout', 'ARM', '伸缩', 'Full-motion'), 299, 259]),
  }),
  part(521, 'TVR1', 'tv-voice-remote', '电视语音遥控器', 'TV voice remote', {
    line: ['蓝牙语音，掉沙发缝会响', 'Voice by Bluetooth; it rings when lost'],
    about: ['电视上按一下，遥控器就叫。适配全系电视与移动屏。', 'Press a key on the set and it calls out. For every TV and rolling screen.'],
    is: { application: text('全部电视', 'All TVs'), warranty: years(1) },
    had: stepped([choice('pack', '1', '单只', 'One'), 99, 89], [choice('pack', '2', '两只', 'Two'), 179, 159]),
  }),
  soundbar(522, 'SB11', 'whisper-mini-soundbar', '耳语迷你回音壁', 'Whisper mini soundbar', {
    line: ['42 厘米，放显示器下面', '42 cm, under a monitor'],
    about: ['人声增强让新闻一字不漏，蓝牙 5.3 连手机也行。', 'Voices come forward, so no word of the news is lost. Bluetooth 5.3 for the phone.'],
    is: { output: '40', power: '40', dimensions: '420 × 80 × 60', weight: '1.4', warranty: years(2) },
    had: painted([399, 339], { oat: 0, ink: 0 }),
  }),
  soundbar(523, 'SB71', 'amphitheatre-soundbar', '剧场 7.1.4 回音壁', 'Amphitheatre 7.1.4 soundbar', {
    line: ['天空声道，飞机从头顶过', 'Height channels: planes pass overhead'],
    about: ['主机加双环绕加低音炮，无线连接。房间校准用手机走一圈就好。', 'Bar, two surrounds and a subwoofer, all wireless. Walk around with a phone to tune it.'],
    is: { output: '680', power: '680', dimensions: '1180 × 130 × 72', weight: '21', warranty: years(2) },
    had: painted([5999, 5399], { graphite: 0, oat: 0 }),
  }),
  soundbar(524, 'SB31', 'hearthside-wood-soundbar', '壁炉木纹回音壁', 'Fireside wooden soundbar', {
    line: ['胡桃木箱体，声音也暖', 'A walnut case, a warmer sound'],
    about: ['实木腔体配双丝膜高音，晚上听老唱片最好。HDMI eARC 一根线接电视。', 'A wooden body with silk tweeters, best for old records at night. One eARC cable to the TV.'],
    is: { output: '120', power: '120', dimensions: '880 × 120 × 95', weight: '5.6', warranty: years(2) },
    had: painted([1599, 1399], { walnut: 0, oak: 0 }),
  }),
  projector(525, 'PJ10', 'firefly-portable-projector', '萤火便携投影', 'Firefly portable projector', {
    line: ['一只手拿得起，天花板也能看', 'Held in one hand, shown on the ceiling'],
    about: ['内置电池两部半电影，自动对焦入幕。露营挂一块白布就够。', 'Two hours and a half on its battery, focus and framing by itself. A white sheet at camp will do.'],
    is: { resolution: '1920 × 1080', luminousFlux: '450', battery: '150', noise: '26', dimensions: '110 × 110 × 180', weight: '1.3', warranty: years(1) },
    had: painted([2199, 1949], { cloud: 0, moss: 0, clay: 0 }),
  }),
  projector(526, 'PJ30', 'lantern-home-projector', '灯影家用投影', 'Lantern home projector', {
    line: ['100 英寸，白天拉上纱帘就能看', '100 inches, by day behind a sheer curtain'],
    about: ['三色激光 2,200 流明，云台一转就到卧室墙。避障避人眼，孩子跑过自动变暗。', 'Triple laser at 2,200 lumens on a head that turns to any wall. It dims when a child runs by.'],
    is: { resolution: '3840 × 2160', luminousFlux: '2200', noise: '28', power: '150', dimensions: '220 × 200 × 240', weight: '4.2', warranty: years(2) },
    had: painted([5499, 4899], { cloud: 0, graphite: 0 }),
  }),
  projector(527, 'PJ80', 'aurora-ultra-short-projector', '极光超短焦激光电视', 'Aurora ultra-short-throw laser TV', {
    line: ['离墙 20 厘米，投出 120 英寸', '120 inches from 20 cm away'],
    about: ['3,500 流明配抗光幕，开灯看球。机身 11 厘米高，放在电视柜上不挡画。', '3,500 lumens and a screen that rejects light, for football with the lamps on. At 11 cm it keeps below the picture.'],
    is: { resolution: '3840 × 2160', luminousFlux: '3500', noise: '30', power: '280', dimensions: '540 × 330 × 110', weight: '9.8', warranty: years(3) },
    had: stepped([inches('100'), 13999, 12499], [inches('120'), 17999, 15999]),
  }),
];
