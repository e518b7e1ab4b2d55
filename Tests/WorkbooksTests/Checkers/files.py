"""Writes workbooks that no spreadsheet program would: hostile ones, and ones with rare features."""

import struct
import sys
import zipfile
from pathlib import Path

folder = Path(sys.argv[1])
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def relations(*pairs):
    rows = "".join(
        f'<Relationship Id="r{i}" Type="{REL}/{kind}" Target="{target}"/>'
        for i, (kind, target) in enumerate(pairs, 1)
    )
    return f'<?xml version="1.0"?><Relationships xmlns="{PACKAGE}">{rows}</Relationships>'


def book(name, *sheets, texts="", styles="", properties="", parts=(), states=()):
    """A workbook of the XML of sheets' contents."""
    names = "".join(
        f'<sheet name="s{i}" sheetId="{i}" {dict(states).get(i, "")} r:id="r{i}"/>'
        for i in range(1, len(sheets) + 1)
    )
    related = [("worksheet", f"worksheets/s{i}.xml") for i in range(1, len(sheets) + 1)]
    related += [("sharedStrings", "sharedStrings.xml"), ("styles", "styles.xml")]
    with zipfile.ZipFile(folder / name, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("_rels/.rels", relations(("officeDocument", "xl/workbook.xml")))
        file.writestr("xl/_rels/workbook.xml.rels", relations(*related))
        file.writestr(
            "xl/workbook.xml",
            f'<?xml version="1.0"?><!-- made by hand --><workbook {MAIN} xmlns:r="{REL}">'
            f"{properties}<sheets>{names}</sheets></workbook>",
        )
        file.writestr("xl/sharedStrings.xml", texts or f"<sst {MAIN}/>")
        file.writestr("xl/styles.xml", styles or f"<styleSheet {MAIN}/>")
        for i, sheet in enumerate(sheets, 1):
            xml = sheet if sheet.startswith("<") and "worksheet" in sheet else (
                f'<worksheet {MAIN}>{sheet}</worksheet>')
            file.writestr(f"xl/worksheets/s{i}.xml", xml)
        for part, content in parts:
            file.writestr(part, content)


def cells(*rows):
    return "<sheetData>" + "".join(rows) + "</sheetData>"


STYLES = f"""<styleSheet {MAIN}><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/>
<numFmt numFmtId="165" formatCode="&quot;day &quot;0"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/>
<xf numFmtId="22"/></cellXfs></styleSheet>"""
TEXTS = f"""<sst {MAIN}><si><t>plain</t></si><si><r><t>two </t></r><r><rPr><b/></rPr><t>runs</t></r>
<rPh sb="0" eb="1"><t>pronounced</t></rPh></si><si><t xml:space="preserve"> a_x000A_b _x005F_x000A_ </t></si></sst>"""

# What a careful reader understands.
book(
    "rich.xlsx",
    '<dimension ref="A1:XFD1048576"/>' + cells(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>',
        '<row r="2"><c r="A2" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c>'
        '<c r="B2" t="b"><v>1</v></c><c r="C2" t="e"><v>#REF!</v></c><c r="D2" t="str"><f>A1</f><v>made</v></c>'
        '<c r="E2"><f>1+1</f><v>2</v></c><c r="F2"><f>1+1</f></c><c r="G2"><f>1+1</f><v></v></c></row>',
        '<row><c><v>1.5</v></c><c s="1"><v>43282</v></c><c s="2"><v>43282.5</v></c><c s="3"><v>7</v></c>'
        '<c s="4"><v>0.5</v></c><c s="5"><v>43282</v></c><c s="1"><v>59</v></c><c s="1"><v>1</v></c>'
        '<c t="d"><v>2018-07-01T00:00:00</v></c></row>',
        '<row r="7" hidden="1"><c r="B7" s="1"/><c r="C7"><v>1e3</v></c></row>',
        '<row r="9"><c r="A9" s="1"/></row>',
    ) + '<mergeCells count="1"><mergeCell ref="A11:B12"/></mergeCells>',
    cells('<row r="1"><c r="A1"><v>3</v></c></row>'),
    texts=TEXTS, styles=STYLES, states=[(2, 'state="hidden"')],
)
book(
    "mac.xlsx", cells('<row r="1"><c r="A1" s="1"><v>41820</v></c></row>'), styles=STYLES,
    properties='<workbookPr date1904="1"/>',
)
prefixed = f'<x:worksheet xmlns:x="{MAIN[7:-1]}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>4</x:v></x:c></x:row></x:sheetData></x:worksheet>'
book("prefixed.xlsx", prefixed)

# More than the ten million bytes that libxml2 takes at once, and nothing wrong with it.
LINE = "a line of some length, so that there need not be too many of them " * 4
book("long.xlsx", cells(*(
    f'<row r="{i}"><c r="A{i}" t="inlineStr"><is><t>{i} {LINE}</t></is></c></row>' for i in range(1, 40_000))))

# What would hurt a careless one.
MANY = " ".join(f'a{i} = ""' for i in range(100_000))
book("attributes.xlsx", cells(f'<row r="1" {MANY}><c r="A1"><v>1</v></c></row>'))
book("bomb.xlsx", f"<worksheet {MAIN}><sheetData>" + " " * (60 << 20) + "</sheetData></worksheet>")
book("bombs.xlsx", cells(), parts=[(f"xl/media/{i}", "x" * (3 << 20)) for i in range(90)])
ENTITIES = "".join(
    f'<!ENTITY e{i} "{f"&e{i - 1};" * 10 if i else "lol"}">' for i in range(10))
book("entities.xlsx", f'<?xml version="1.0"?><!DOCTYPE w [{ENTITIES}]><worksheet {MAIN}><sheetData>'
     '<row r="1"><c r="A1" t="str"><v>&e9;</v></c></row></sheetData></worksheet>')
book("outside.xlsx", f'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
     f'<worksheet {MAIN}><sheetData><row r="1"><c r="A1" t="str"><v>&e;</v></c></row></sheetData></worksheet>')
book("rows.xlsx", cells('<row r="99999999999"><c r="A99999999999"><v>1</v></c></row>'))
book("backwards.xlsx", cells('<row r="5"><c r="A5"><v>1</v></c></row>', '<row r="5"><c r="A5"><v>2</v></c></row>'))
book("columns.xlsx", cells('<row r="1"><c r="ZZZZ1"><v>1</v></c></row>'))
book("twice.xlsx", cells('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'))
book("texts.xlsx", cells('<row r="1"><c r="A1" t="s"><v>7</v></c></row>'))
book("numbers.xlsx", cells('<row r="3"><c r="AB3"><v>1,5</v></c></row>'))
book("notxml.xlsx", "<worksheet><sheetData><row></sheetData></worksheet>")
book("half.xlsx", f"<worksheet {MAIN}><sheetData><row r='1'><c r='A1'><v>1</v></c>")
book("utf16.xlsx", f"<worksheet {MAIN}/>", texts=f"<?xml version='1.0' encoding='UTF-16'?><sst/>".encode("utf-16"))
book("parts.xlsx", cells(), parts=[(f"xl/media/{i}", "") for i in range(5000)])
with zipfile.ZipFile(folder / "missing.xlsx", "w") as file:
    file.writestr("_rels/.rels", relations(("officeDocument", "xl/workbook.xml")))
    file.writestr("xl/_rels/workbook.xml.rels", relations(("worksheet", "worksheets/s1.xml")))
    file.writestr("xl/workbook.xml", f'<workbook {MAIN} xmlns:r="{REL}"><sheets><sheet name="s" r:id="r1"/></sheets></workbook>')
claims = "".join(f'<sheet name="s{i}" r:id="r1"/>' for i in range(1000))
with zipfile.ZipFile(folder / "shared.xlsx", "w") as file:
    file.writestr("_rels/.rels", relations(("officeDocument", "xl/workbook.xml")))
    file.writestr("xl/_rels/workbook.xml.rels", relations(("worksheet", "worksheets/s1.xml")))
    file.writestr("xl/workbook.xml", f'<workbook {MAIN} xmlns:r="{REL}"><sheets>{claims}</sheets></workbook>')
    file.writestr("xl/worksheets/s1.xml", f"<worksheet {MAIN}>{cells()}</worksheet>")
with zipfile.ZipFile(folder / "other.xlsx", "w") as file:
    file.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
import warnings
warnings.simplefilter("ignore")
book("duplicate.xlsx", cells(), parts=[("XL/Workbook.xml", "<workbook/>")])

whole = (folder / "rich.xlsx").read_bytes()
(folder / "cut.xlsx").write_bytes(whole[: len(whole) // 2])
(folder / "tail.xlsx").write_bytes(whole[: len(whole) - 8])
flipped = bytearray(whole)
place = whole.find(b"xl/worksheets/s1.xml") + 60
flipped[place] ^= 0xFF
(folder / "flipped.xlsx").write_bytes(bytes(flipped))
# The flag of a password, in each entry of the directory.
locked = bytearray(whole)
place = locked.find(b"PK\x01\x02")
while place >= 0:
    locked[place + 8] |= 1
    place = locked.find(b"PK\x01\x02", place + 4)
(folder / "locked.xlsx").write_bytes(bytes(locked))
# A directory that lies: the sheet is said to be 50 MB.
lying = bytearray(whole)
place = lying.find(b"PK\x01\x02")
while place >= 0:
    lying[place + 24 : place + 28] = struct.pack("<I", 3 << 20)
    place = lying.find(b"PK\x01\x02", place + 4)
(folder / "lying.xlsx").write_bytes(bytes(lying))
compound = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
(folder / "old.xls").write_bytes(compound + "Workbook".encode("utf-16-le"))
(folder / "secret.xlsx").write_bytes(compound + "EncryptedPackage".encode("utf-16-le"))
(folder / "text.xlsx").write_text("id,title\n")
(folder / "empty.xlsx").write_bytes(b"")
