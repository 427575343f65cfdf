// SPDX-FileCopyrightText: 2026 The Hadir founders
// SPDX-License-Identifier: Apache-2.0
#include "tests/html/hostileLetters.h"

using namespace Qt::Literals::StringLiterals;

namespace hadir::html {

namespace {
using Letters = QList<HostileLetter>;

Letters scripts()
{
    return {
        {"script", u"a<script>run('bad')</script>b"_s, u"ab"_s},
        {"script in capitals with space", u"<ScRiPt  >bad()</sCrIpT \n>ok"_s, u"ok"_s},
        {"script that never ends", u"ok<script>bad()"_s, u"ok"_s},
        {"script within script", u"<scr<script>ipt>bad()</scr</script>ipt>ok"_s, u"ok"_s},
        {"script from elsewhere", u"<script src=//hadir-bait.example/x.js></script>ok"_s, u"ok"_s},
        {"script with a slash", u"<script/x>bad()</script/y>ok"_s, u"ok"_s},
        {"end of a comment in a script", u"<script><!--\nbad()\n--></script>ok"_s, u"ok"_s},
        {"handler on a picture", u"<img src=x onerror=bad()>ok"_s, u"ok"_s},
        {"handler without spaces", u"<img/src=\"x\"/onerror=bad()>ok"_s, u"ok"_s},
        {"handler after a quote", u"<b title=\"x\"onclick=\"bad()\">ok</b>"_s, u"ok"_s},
        {"handler in backticks", u"<img src=`x`onerror=bad()>ok"_s, u"ok"_s},
        {"handler on the body", u"<body onload=bad() onpageshow=bad()>ok"_s, u"ok"_s},
        {"handler with a form feed", u"<b\x0conclick=bad()>ok</b>"_s, u"ok"_s},
        {"handler in entities", u"<b &#111;nclick=bad()>ok</b>"_s, u"ok"_s},
        {"handler on what opens", u"<details open ontoggle=bad()>ok</details>"_s, u"ok"_s},
        {"handler on what moves", u"<marquee onstart=bad()>ok</marquee>"_s, u"ok"_s},
        {"handler that animates", u"<b style=\"animation:x\" onanimationend=bad()>ok</b>"_s,
         u"ok"_s},
        {"handler twice", u"<b onclick=a onclick=b onclick=c>ok</b>"_s, u"ok"_s},
        {"autofocus", u"<input autofocus onfocus=bad()>ok"_s, u"ok"_s},
    };
}

/// What one parser reads as words and the next as tags.
Letters mutations()
{
    return {
        {"noscript", u"<noscript><p title=\"</noscript><img src=x onerror=bad()>\">ok"_s, {}},
        {"template", u"a<template><img src=x onerror=bad()></template>b"_s, u"ab"_s},
        {"template within table", u"<table><template><tr><td>no</template><td>ok</table>"_s, {}},
        {"title", u"<title><img src=x onerror=bad()></title>ok"_s, u"ok"_s},
        {"textarea", u"<textarea><img src=x onerror=bad()></textarea>ok"_s, u"ok"_s},
        {"textarea closed in a value",
         u"<textarea><b title='</textarea><img onerror=bad()>'>"_s,
         {}},
        {"xmp", u"<xmp><img src=x onerror=bad()></xmp>ok"_s, u"ok"_s},
        {"noembed", u"<noembed><img src=x></noembed>ok"_s, u"ok"_s},
        {"plaintext", u"ok<plaintext><b>words"_s, u"ok words"_s},
        {"listing", u"<listing>&lt;img onerror=bad()&gt;</listing>"_s, u"<img onerror=bad()>"_s},
        {"svg in words", u"a<svg onload=bad()><circle/></svg>b"_s, u"ab"_s},
        {"svg with script", u"<svg><script>bad()</script></svg>ok"_s, u"ok"_s},
        {"svg with use", u"<svg><use href=\"file:///tmp/hadir-bait.svg#x\"/></svg>ok"_s, u"ok"_s},
        {"svg with image", u"<svg><image xlink:href=\"http://hadir-bait.example/\"/></svg>ok"_s,
         u"ok"_s},
        {"svg with foreign content", u"<svg><foreignObject><b>no</b></foreignObject></svg>ok"_s,
         u"ok"_s},
        {"svg closed by a paragraph", u"<svg><p><style><b title=\"</style><img>\">ok"_s, {}},
        {"svg animation",
         u"<svg><a><animate attributeName=href values=javascript:bad() /></a>"
         "</svg>ok"_s,
         u"ok"_s},
        {"math",
         u"<math><mtext><table><mglyph><style><img title=\"</style><img onerror=bad()>\">"
         "</style></mglyph></table></mtext></math>ok"_s,
         {}},
        {"math with a link", u"<math href=\"javascript:bad()\">no</math>ok"_s, u"ok"_s},
        {"annotation", u"<math><annotation-xml encoding=text/html><b>no</b></math>ok"_s, u"ok"_s},
        {"form in form", u"<form><math><mtext></form><form><mglyph><style></math><img>"_s, {}},
        {"select", u"<select><option><img src=x onerror=bad()></select>ok"_s, u"ok"_s},
        {"table puts out", u"<table><b>ok</b><tr><td>x</td></tr></table>"_s, u"ok x"_s},
        {"entities made tags", u"&lt;script&gt;bad()&lt;/script&gt;"_s,
         u"<script>bad()</script>"_s},
        {"entities twice", u"&amp;lt;img onerror=bad()&amp;gt;"_s, u"&lt;img onerror=bad()&gt;"_s},
        {"entity without end", u"&lt&#60&#x3cscript&gtbad()"_s, {}},
        {"tag in a value", u"<b title=\"<img src=x onerror=bad()>\">ok</b>"_s, u"ok"_s},
        {"quote that never ends", u"<b title=\"x>ok <i>more</i>"_s, {}},
        {"tag that never ends", u"ok<img src=x onerror=bad()"_s, {}},
        {"backtick in a value", u"<img alt=\"``onerror=bad()\" src=x>ok"_s, {}},
        {"own element", u"<x-own onclick=bad()>ok</x-own>"_s, u"ok"_s},
        {"name space", u"<svg:script xmlns:svg=x>ok</svg:script>"_s, {}},
    };
}

Letters styles()
{
    return {
        {"sheet", u"<style>@import 'file:///tmp/hadir-bait.css';</style>ok"_s, u"ok"_s},
        {"sheet from a file", u"<link rel=stylesheet href=\"file:///tmp/hadir-bait.css\">ok"_s,
         u"ok"_s},
        {"sheet of zeros", u"<link rel=stylesheet href=\"file:///dev/zero\">ok"_s, u"ok"_s},
        {"sheet that never ends", u"ok<style>b{color:red"_s, u"ok"_s},
        {"background", u"<b style=\"background:url(http://hadir-bait.example/a.png)\">ok</b>"_s,
         u"ok"_s},
        {"background of a table", u"<table background=\"/tmp/hadir-bait.png\"><tr><td>ok</table>"_s,
         u"ok"_s},
        {"background of the body", u"<body background=\"file:///tmp/hadir-bait.png\">ok"_s,
         u"ok"_s},
        {"list picture", u"<ul style=\"list-style:url(/tmp/hadir-bait.png)\"><li>ok</ul>"_s,
         u"ok"_s},
        {"expression", u"<b style=\"width:expression(bad())\">ok</b>"_s, u"ok"_s},
        {"expression in comments", u"<b style=\"color:exp/**/ression(bad())\">ok</b>"_s, u"ok"_s},
        {"binding", u"<b style=\"-moz-binding:url(//hadir-bait.example/x#y)\">ok</b>"_s, u"ok"_s},
        {"behaviour", u"<b style=\"behavior:url(#default#time2)\">ok</b>"_s, u"ok"_s},
        {"escaped", u"<b style=\"c\\6flor:red;\\75rl(file:///tmp/hadir-bait)\">ok</b>"_s, u"ok"_s},
        {"import in a style", u"<b style=\"@import 'file:///tmp/hadir-bait.css'\">ok</b>"_s,
         u"ok"_s},
        {"quote in a style", u"<b style='color:\"red;background:url(/tmp/hadir-bait)'>ok</b>"_s,
         u"ok"_s},
        {"over the window", u"<div style=\"position:fixed;top:0;left:0;z-index:9\">ok</div>"_s,
         u"ok"_s},
        {"variable", u"<b style=\"--x:url(//hadir-bait.example);color:var(--x)\">ok</b>"_s,
         u"ok"_s},
        {"font", u"<style>@font-face{src:url(file:///tmp/hadir-bait.ttf)}</style>ok"_s, u"ok"_s},
        {"hidden words", u"<div style=\"display: none !important\">no</div>ok"_s, u"ok"_s},
        {"words of no size", u"<span style=\"font-size:0px\">no</span>ok"_s, u"ok"_s},
        {"frame of a picture", u"<table style=\"border-image:url(/tmp/hadir-bait)\"><tr><td>ok"_s,
         u"ok"_s},
    };
}

Letters places()
{
    const auto link = [](const QString &to) { return u"<a href=\"%1\">ok</a>"_s.arg(to); };
    const auto picture = [](const QString &at) { return u"<img src=\"%1\">ok"_s.arg(at); };
    return {
        {"javascript", link(u"javascript:bad()"_s), u"ok"_s},
        {"javascript in capitals", link(u"JaVaScRiPt:bad()"_s), u"ok"_s},
        {"javascript broken by a line", link(u"java&#10;script:bad()"_s), u"ok"_s},
        {"javascript broken by a tab", link(u"java&Tab;script:bad()"_s), u"ok"_s},
        {"javascript after a control", link(u"&#1;javascript:bad()"_s), u"ok"_s},
        {"javascript in entities", link(u"&#x6A&#x61&#x76&#x61script:bad()"_s), u"ok"_s},
        {"javascript in percents", link(u"%6Aavascript:bad()"_s), u"ok"_s},
        {"javascript after a soft hyphen", link(u"java\u00adscript:bad()"_s), u"ok"_s},
        {"vbscript", link(u"vbscript:bad()"_s), u"ok"_s},
        {"data page", link(u"data:text/html,<script>bad()</script>"_s), u"ok"_s},
        {"blob", link(u"blob:https://x.example/1"_s), u"ok"_s},
        {"file", link(u"file:///tmp/hadir-bait"_s), u"ok"_s},
        {"share", link(u"smb://hadir-bait.example/x"_s), u"ok"_s},
        {"share in backslashes", link(u"\\\\hadir-bait.example\\x"_s), u"ok"_s},
        {"backslashes after a scheme", link(u"https:\\\\hadir-bait.example\\x"_s), u"ok"_s},
        {"without a scheme", link(u"//hadir-bait.example/x"_s), u"ok"_s},
        {"a place in the page", link(u"#top"_s), u"ok"_s},
        {"Qt's own", link(u"qrc:/x"_s), u"ok"_s},
        {"another program", link(u"ms-word:ofe|u|https://hadir-bait.example/a.docx"_s), u"ok"_s},
        {"our own scheme", link(u"hadir://customer/1"_s), u"ok"_s},
        {"name before the host", link(u"https://bank.example@hadir-bait.example/"_s), u"ok"_s},
        {"letter with a file", link(u"mailto:a@x.example?attach=/etc/passwd&body=x"_s), u"ok"_s},
        {"letter to many", link(u"mailto:a@x.example,b@x.example?bcc=c@x.example"_s), u"ok"_s},
        {"code for the phone", link(u"tel:*%2306%23"_s), u"ok"_s},
        {"direction in a link", link(u"https://x.example/\u202egnp.exe"_s), u"ok"_s},
        {"link without a host", link(u"https:///etc/passwd"_s), u"ok"_s},
        {"picture of a file", picture(u"file:///tmp/hadir-bait.png"_s), u"ok"_s},
        {"picture by a path", picture(u"/tmp/hadir-bait.png"_s), u"ok"_s},
        {"picture beside", picture(u"hadir-bait.png"_s), u"ok"_s},
        {"picture on a share", picture(u"//hadir-bait.example/share/x.png"_s), u"ok"_s},
        {"picture on a share in backslashes", picture(u"\\\\hadir-bait.example\\x.png"_s), u"ok"_s},
        {"picture from the network", picture(u"https://hadir-bait.example/x.gif"_s), u"ok"_s},
        {"picture of Qt's", picture(u"qrc:/qt-project.org/x.png"_s), u"ok"_s},
        {"picture by a colon", picture(u":/qt-project.org/x.png"_s), u"ok"_s},
        {"picture in data", picture(u"data:image/svg+xml,<svg onload=bad()>"_s), u"ok"_s},
        {"picture that hangs", picture(u"file:///tmp/hadir-bait.fifo"_s), u"ok"_s},
        {"picture by srcset", u"<img srcset=\"//hadir-bait.example/a 1x\" src=>ok"_s, u"ok"_s},
        {"picture of a kind", u"<picture><source srcset=\"//hadir-bait.example/a\"></picture>ok"_s,
         u"ok"_s},
        {"picture in low quality", u"<img lowsrc=file:///tmp/hadir-bait dynsrc=x>ok"_s, u"ok"_s},
        {"picture that did not come", picture(u"cid:nobody@x"_s), u"ok"_s},
        {"picture outside by cid", picture(u"cid:../../tmp/hadir-bait.png"_s), u"ok"_s},
        {"picture by cid and a path", picture(u"cid:/tmp/hadir-bait.png"_s), u"ok"_s},
        {"picture by cid in cid", picture(u"cid:cid:file:///tmp/hadir-bait"_s), u"ok"_s},
        {"picture by cid with a quote", picture(u"cid:x&quot; onerror=&quot;bad()"_s), u"ok"_s},
        {"pointed at", u"<img usemap=#m><map name=m><area href=javascript:bad()></map>ok"_s,
         u"ok"_s},
        {"cited", u"<blockquote cite=\"file:///tmp/hadir-bait\">ok</blockquote>"_s, u"ok"_s},
        {"pinged", u"<a href=https://x.example ping=//hadir-bait.example>ok</a>"_s, u"ok"_s},
        {"told at length", u"<img longdesc=//hadir-bait.example>ok"_s, u"ok"_s},
    };
}

Letters pages()
{
    return {
        {"refresh", u"<meta http-equiv=refresh content=\"0;url=file:///tmp/hadir-bait\">ok"_s,
         u"ok"_s},
        {"base", u"<base href=\"file:///tmp/hadir-bait/\"><img src=x.png>ok"_s, u"ok"_s},
        {"charset", u"<meta charset=utf-7>+ADw-script+AD4-bad()+ADw-/script+AD4-"_s, {}},
        {"charset of its own",
         u"<meta http-equiv=Content-Type content='text/html;charset=cp437'>"
         "\u0645\u0631\u062d\u0628\u0627"_s,
         u"\u0645\u0631\u062d\u0628\u0627"_s},
        {"form", u"<form action=//hadir-bait.example><input name=a><button>ok</button></form>"_s,
         u"ok"_s},
        {"form by a button", u"<button formaction=javascript:bad()>ok</button>"_s, u"ok"_s},
        {"image that sends", u"<input type=image src=file:///tmp/hadir-bait.png>ok"_s, u"ok"_s},
        {"frame", u"<iframe src=file:///tmp/hadir-bait>no</iframe>ok"_s, u"ok"_s},
        {"frame with a page", u"<iframe srcdoc=\"<script>bad()</script>\"></iframe>ok"_s, u"ok"_s},
        {"frame that never ends", u"ok<iframe src=x>more"_s, u"okmore"_s},
        {"frameset", u"<frameset><frame src=file:///tmp/hadir-bait></frameset>ok"_s, {}},
        {"object", u"<object data=file:///tmp/hadir-bait><b>no</b></object>ok"_s, u"ok"_s},
        {"object of text", u"<object type=text/html data=//hadir-bait.example></object>ok"_s,
         u"ok"_s},
        {"embed", u"<embed src=file:///tmp/hadir-bait>ok"_s, u"ok"_s},
        {"applet", u"<applet code=x><param name=a></applet>ok"_s, u"ok"_s},
        {"video", u"<video poster=file:///tmp/hadir-bait><source src=x></video>ok"_s, u"ok"_s},
        {"audio", u"<audio src=//hadir-bait.example autoplay></audio>ok"_s, u"ok"_s},
        {"portal", u"<portal src=//hadir-bait.example></portal>ok"_s, u"ok"_s},
        {"comment", u"a<!-- <img src=x onerror=bad()> -->b"_s, u"ab"_s},
        {"comment that is none", u"<!--><img src=x onerror=bad()>-->ok"_s, {}},
        {"comment closed oddly", u"<!-- x --!><b>ok</b> --> end"_s, u"end"_s},
        {"comment that never ends", u"ok<!-- <b>no"_s, u"ok"_s},
        {"condition", u"<!--[if mso]><img src=//hadir-bait.example><![endif]-->ok"_s, u"ok"_s},
        {"condition open", u"<![if !mso]>ok<![endif]>"_s, u"ok"_s},
        {"cdata", u"<![CDATA[<img src=x onerror=bad()>]]>ok"_s, {}},
        {"processing", u"<?xml-stylesheet href=\"file:///tmp/hadir-bait.xsl\"?>ok"_s, u"ok"_s},
        {"php", u"<?php bad(); ?>ok"_s, u"ok"_s},
        {"document type", u"<!DOCTYPE x SYSTEM \"file:///tmp/hadir-bait.dtd\">ok"_s, u"ok"_s},
        {"entity bomb", u"<!DOCTYPE x [<!ENTITY a \"no\"><!ENTITY b \"&a;&a;\">]>&b;ok"_s, {}},
        {"entity of a file",
         u"<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///tmp/hadir-bait\">]>&a;ok"_s,
         {}},
        {"xml island", u"<xml id=x><a><b>no</b></a></xml><b datasrc=#x>ok</b>"_s, u"ok"_s},
        {"zero bytes", u"<scr"_s + QChar(0) + u"ipt>ok<b"_s + QChar(0) + u" onclick=bad()>x"_s, {}},
        {"byte order marks", u"\ufeff<\ufeffb>ok\ufeff"_s, {}},
        {"half a character", u"ok"_s + QChar(0xd800) + u"<b>x</b>"_s + QChar(0xdc00), {}},
        {"noncharacters", u"o\ufffek\uffff"_s, u"ok"_s},
        {"words turned around", u"\u202egnp.exe\u202c ok \u2067x\u2069"_s, u"gnp.exe ok x"_s},
        {"a host turned around", u"<a href=https://x.example>\u202eelpmaxe.knab</a>"_s,
         u"elpmaxe.knab"_s},
        {"marks of direction stay", u"\u200fok\u200e"_s, u"\u200fok\u200e"_s},
        {"clobbered names", u"<a id=forms name=body href=https://x.example>ok</a>"_s, u"ok"_s},
        {"tabs and labels", u"<b tabindex=1 accesskey=x contenteditable>ok</b>"_s, u"ok"_s},
        {"unknown things", u"<dialog open>ok</dialog><blink>on</blink>"_s, u"okon"_s},
        {"end tags alone", u"</b></table></td>ok</p></div></html>more"_s, u"ok more"_s},
        {"cells without a table", u"<tr><td>ok</td></tr>"_s, u"ok"_s},
        {"a table of nothing", u"<table><table><table>ok"_s, u"ok"_s},
    };
}
} // namespace

QList<HostileLetter> hostileLetters()
{
    return scripts() + mutations() + styles() + places() + pages();
}

namespace {
/// Lines and paragraphs without end and next to nothing in them: each has to be laid out.
Letters hollowLetters()
{
    const auto words = u"<p>words</p>"_s;
    Letters out;
    constexpr std::pair<const char *, char16_t> lineEnds[] = {
        {"line feeds", u'\n'},      {"returns", u'\r'},         {"form feeds", u'\f'},
        {"vertical tabs", u'\v'},   {"next lines", 0x85},       {"line separators", 0x2028},
        {"paragraph ends", 0x2029}, {"frame begins", 0xfdd0},   {"frame ends", 0xfdd1},
        {"spaces", u' '},           {"spaces of none", 0x200b}, {"soft hyphens", 0xad},
    };
    for (const auto &[name, c] : lineEnds) {
        const QByteArray each(name);
        out.append({each + " alone", QString(200'000, c) + words, u"words"_s});
        out.append(
            {each + " kept", u"<pre>"_s + QString(200'000, c) + u"</pre>"_s + words, u"words"_s});
        out.append({each + " between letters", (u"x"_s + c).repeated(200'000), {}});
        out.append({each + " between letters kept",
                    u"<pre>words "_s + (u"x"_s + c).repeated(200'000), u"words"_s});
        out.append({each + " kept in cells",
                    u"<table><tr><td><pre>"_s.repeated(3) + (c + u"\n \nx"_s).repeated(100'000),
                    {}});
    }
    for (const char *name :
         {"p", "div", "ul", "li", "dd", "pre", "table", "tr", "td", "caption", "b", "br", "hr"}) {
        const QString tag = QString::fromLatin1(name);
        const QString start = u'<' + tag + u'>';
        const QString pair = start + u"</"_s + tag + u'>';
        const QByteArray each(name);
        out.append({each + " empty", pair.repeated(15'000) + words, u"words"_s});
        out.append({each + " kept", u"<pre>words"_s + pair.repeated(15'000), u"words"_s});
        out.append({each + " between letters", (u'x' + pair).repeated(15'000), {}});
        out.append({each + " open", (start + u"x\n"_s).repeated(15'000), {}});
        out.append({each + " in a table",
                    u"<table>"_s + (u"<tr><td>"_s + pair + u"</td></tr>"_s).repeated(6'000) + words,
                    u"words"_s});
        out.append({each + " with a line",
                    (start + u"<br></"_s + tag + u'>').repeated(9'000) + words, u"words"_s});
    }
    return out;
}
} // namespace

QList<HostileLetter> heavyLetters()
{
    const auto piled = [](QChar c) { return u"<p>ok"_s + QString(100'000, c); };
    QString attributes;
    for (int n = 0; n < 120'000; ++n)
        attributes += u" a%1"_s.arg(n);
    QString rules;
    for (int n = 0; n < 2'000; ++n)
        rules += u".a%1 b{color:red}"_s.arg(n);
    const Letters solid{
        {"20 tables in one another", u"<table><tr><td>"_s.repeated(20) + u"ok"_s, u"ok"_s},
        {"200 tables in one another", u"<table><tr><td>x"_s.repeated(200) + u"ok"_s, {}},
        {"many tables of four",
         (u"<table><tr><td>"_s.repeated(4) + u"ok"_s + u"</td></tr></table>"_s.repeated(4))
             .repeated(500),
         u"ok ok"_s},
        {"divisions without end", u"ok"_s + u"<div>"_s.repeated(20'000), u"ok"_s},
        {"divisions with words", u"<div>ok "_s.repeated(20'000), u"ok ok"_s},
        {"lists in one another", u"<ul><li>ok"_s.repeated(5'000), u"ok ok"_s},
        {"bold in bold", u"<b>"_s.repeated(20'000) + u"ok"_s, {}},
        {"rows without end", u"<table>"_s + u"<tr><td>ok</td></tr>"_s.repeated(20'000), u"ok ok"_s},
        {"cells without end", u"<table><tr>"_s + u"<td>ok</td>"_s.repeated(20'000), u"ok ok"_s},
        {"wide cells", u"<table>"_s + u"<tr><td colspan=2000000000>ok"_s.repeated(3'000), u"ok"_s},
        {"high cells", u"<table>"_s + u"<tr><td rowspan=65534>ok<td>x"_s.repeated(3'000), u"ok"_s},
        {"a word without end", u"ok"_s + QString(1'000'000, u'x'), {}},
        {"spaces that do not break", piled(QChar::Nbsp), {}},
        {"a pile of marks", piled(QChar(0x0301)), {}},
        {"a line without end", u"ok words "_s.repeated(100'000), u"ok words ok"_s},
        {"Arabic without end", u"\u0633\u0644\u0627\u0645 "_s.repeated(150'000), {}},
        {"emoji without end", u"\U0001F600"_s.repeated(100'000), {}},
        {"breaks without end", u"ok"_s + u"<br>"_s.repeated(200'000), u"ok"_s},
        {"rules without end", u"ok"_s + u"<hr>"_s.repeated(100'000), u"ok"_s},
        {"paragraphs without end", u"<p>ok</p>"_s.repeated(100'000), u"ok ok"_s},
        {"pictures without end", u"<img src=cid:x alt=ok>"_s.repeated(40'000), {}},
        {"links without end", u"<a href=https://x.example/>ok</a> "_s.repeated(20'000), u"ok ok"_s},
        {"attributes without end", u"<b"_s + attributes + u">ok</b>"_s, u"ok"_s},
        {"attributes in a tag that never ends", u"ok<b"_s + attributes, {}},
        {"a value without end", u"<b title=\""_s + QString(900'000, u'x') + u"\">ok</b>"_s,
         u"ok"_s},
        {"quotes that never end", u"<a b='>ok<a b=\">"_s.repeated(50'000), {}},
        {"comments without end", u"<!---->"_s.repeated(140'000) + u"ok"_s, u"ok"_s},
        {"comments that never end", u"<!- <!x <? "_s.repeated(90'000) + u"ok"_s, {}},
        {"titles that never end", u"<title>ok"_s.repeated(100'000), {}},
        {"end tags without end",
         u"<div>"_s.repeated(200) + u"</b>"_s.repeated(200'000) + u"ok"_s,
         {}},
        {"entities without end", u"&amp;&nosuch;&#1;"_s.repeated(60'000) + u"ok"_s, {}},
        {"rules of a sheet", u"<style>"_s + rules + u"</style>ok"_s, u"ok"_s},
        {"a style without end", u"<b style=\""_s + u"color:red;"_s.repeated(80'000) + u"\">ok"_s,
         u"ok"_s},
        {"formatting left open", u"<b><i><u><s>ok<p>"_s.repeated(10'000), {}},
        {"definitions", u"<dl><dt>ok<dd>"_s.repeated(5'000), {}},
        {"brackets", u"<"_s.repeated(500'000) + u"ok"_s, {}},
    };
    return solid + hollowLetters();
}
} // namespace hadir::html
