//! XML events into a [`super::document`], checked against the [`super::grammar`].
//!
//! A document that is not well-formed ends the reading at once: whatever follows a missing tag would only be blamed for
//! it. What the grammar does not allow is reported and left out, and the reading goes on.

use std::borrow::Cow;
use std::collections::BTreeMap;

use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::Event;
use quick_xml::events::attributes::{AttrError, Attribute as RawAttribute, Attributes};
use quick_xml::name::{Namespace, QName, ResolveResult};
use quick_xml::reader::NsReader;

use super::document::{Attribute, Element};
use super::grammar::{AttributeName, Content, EDM, EDMX, ElementKind, Rule};
use super::report::Report;
use crate::characters::first_hidden;
use crate::diagnostics::closest;
use crate::source::{SourceFile, Span};

/// The most levels of elements: real metadata has about 12, and every later step may recurse.
const DEEPEST: usize = 128;

/// Reads a file. `None` where the document is not well-formed XML or not CSDL at all, with the reason in the report.
pub(super) fn read<'a>(file: &'a SourceFile, report: &mut Report<'a>) -> Option<Element<'a>> {
    let text = file.text.strip_prefix('\u{feff}').unwrap_or(&file.text);
    let base = file.text.len() - text.len();
    let mut reader = Reader { text, base, report, open: Vec::new(), root: None, foreign: BTreeMap::new() };
    // `Stopped` carries nothing: its reason is in the report.
    let outcome = reader.check_start().and_then(|()| reader.run());
    reader.report_foreign();
    outcome.ok().and(reader.root)
}

/// The document cannot be read further; why is in the report.
struct Stopped;

/// An element whose end tag has not come yet.
struct Open<'a> {
    /// Its name as written, for the comparison with the end tag.
    tag: &'a str,
    /// The start tag.
    span: Span,
    /// `None` for what is left out with all in it: foreign, unknown or misplaced elements.
    element: Option<(Element<'a>, Rule)>,
    /// Which children of [`Rule::once`] have come, one bit each.
    seen_once: u32,
    /// Whether stray text in it has been reported.
    stray_text: bool,
    /// Whether a child that it needs is there and has been refused.
    refused_child: bool,
}

struct Reader<'a, 'r> {
    text: &'a str,
    /// The bytes of the file before `text`: a byte order mark.
    base: usize,
    report: &'r mut Report<'a>,
    open: Vec<Open<'a>>,
    root: Option<Element<'a>>,
    /// Names from other XML namespaces: how often, and where first.
    foreign: BTreeMap<String, (usize, Span)>,
}

impl<'a> Reader<'a, '_> {
    fn span(&self, start: usize, end: usize) -> Span {
        Span::new(self.base + start, self.base + end)
    }

    /// The place of a slice of the text.
    fn span_of(&self, slice: &str) -> Span {
        // Both point into the same string, so the difference is the offset of the slice.
        let start = (slice.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        self.span(start, start + slice.len())
    }

    /// Refuses what is clearly not XML, with a better reason than a parser could give.
    fn check_start(&mut self) -> Result<(), Stopped> {
        let trimmed = self.text.trim_start();
        let at = self.text.len() - trimmed.len();
        let Some(first) = trimmed.chars().next() else {
            let remedy = "fetch the file again; a failed download leaves an empty file";
            self.report.error(self.span(0, 0), "xml::empty", "the file is empty".to_owned(), remedy);
            return Err(Stopped);
        };
        if first != '<' {
            let remedy = if matches!(first, '{' | '[') {
                "this looks like JSON; ask the service for `application/xml`"
            } else {
                "give the `$metadata` document of the service, as XML"
            };
            let span = self.span(at, at + first.len_utf8());
            self.report.error(
                span,
                "xml::not-xml",
                "the file is not XML: it does not start with `<`".to_owned(),
                remedy,
            );
            return Err(Stopped);
        }
        // XML 1.0 allows no control characters but tab, line feed and carriage return.
        if let Some(at) = self.text.bytes().position(|byte| byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r')) {
            let message = format!("XML does not allow the character U+{:04X}", self.text.as_bytes()[at]);
            let remedy = "remove the character; a file with zero bytes is often a damaged or binary one";
            self.report.error(self.span(at, at + 1), "xml::forbidden-character", message, remedy);
            return Err(Stopped);
        }
        Ok(())
    }

    fn run(&mut self) -> Result<(), Stopped> {
        let mut reader = NsReader::from_str(self.text);
        // End tags are compared here, where the place of the start tag is known.
        reader.config_mut().check_end_names = false;
        loop {
            let start = position(reader.buffer_position());
            let event = match reader.read_event() {
                Ok(event) => event,
                Err(error) => return Err(self.malformed(&error, start, position(reader.error_position()))),
            };
            let end = position(reader.buffer_position());
            match event {
                Event::Start(_) => self.start(&reader, start, end, false)?,
                Event::Empty(_) => self.start(&reader, start, end, true)?,
                Event::End(_) => self.end(start, end)?,
                Event::Text(text) => {
                    let content = text.xml10_content();
                    self.add_text(content, start, end)?;
                }
                Event::CData(text) => {
                    let content = text.xml10_content();
                    self.add_text(content, start, end)?;
                }
                Event::GeneralRef(reference) => {
                    let resolved = match reference.resolve_char_ref() {
                        Ok(Some(c)) => Some(Cow::Owned(c.to_string())),
                        Ok(None) => resolve_predefined_entity(&reference).map(Cow::Borrowed),
                        Err(_) => None,
                    };
                    let Some(resolved) = resolved.filter(|text| !has_forbidden(text)) else {
                        return Err(self.unknown_entity(self.span(start, end), &reference));
                    };
                    self.add_text(resolved, start, end)?;
                }
                Event::DocType(_) => {
                    let message = "a document type declaration (DOCTYPE) is not read".to_owned();
                    let remedy = "remove it: CSDL has none, and entities declared in one can fill the memory";
                    self.report.error(self.span(start, end), "xml::doctype", message, remedy);
                    return Err(Stopped);
                }
                Event::Decl(declaration) => {
                    if let Some(Ok(encoding)) = declaration.encoding() {
                        self.check_encoding(&encoding, start, end);
                    }
                }
                Event::Comment(_) | Event::PI(_) => {}
                Event::Eof => return self.finish(),
            }
        }
    }

    fn check_encoding(&mut self, encoding: &str, start: usize, end: usize) {
        if !["utf-8", "utf8", "us-ascii", "ascii"].contains(&encoding.to_ascii_lowercase().as_str()) {
            let message = format!("the file declares the encoding `{encoding}`, and was read as UTF-8");
            let remedy = "convert the file if its letters look wrong, or correct the declaration";
            self.report.warning(self.span(start, end), "xml::encoding", message, remedy);
        }
    }

    fn start(&mut self, reader: &NsReader<&[u8]>, start: usize, end: usize, empty: bool) -> Result<(), Stopped> {
        let span = self.span(start, end);
        let inside = &self.text[start + 1..end - if empty { 2 } else { 1 }];
        let tag = inside.split([' ', '\t', '\n', '\r']).next().unwrap_or(inside);
        if self.open.len() >= DEEPEST {
            let message = format!("elements are nested more than {DEEPEST} levels deep");
            self.report.error(span, "xml::too-deep", message, "no service needs that; check where the file comes from");
            return Err(Stopped);
        }
        if self.open.is_empty() && self.root.is_some() {
            let message = format!("`{tag}` follows the end of the document");
            self.report.error(span, "xml::second-root", message, "keep one `edmx:Edmx` element a file");
            return Err(Stopped);
        }
        let kind = self.classify(reader, tag, span)?;
        let element = match kind {
            Some(kind) => {
                let rule = kind.rule();
                let attributes = self.attributes(reader, inside, tag, Some((kind, &rule)))?;
                for name in rule.required {
                    if !attributes.iter().any(|attribute| attribute.name == *name) {
                        let message = format!("`{}` has no `{}`", kind.text(), name.text());
                        let remedy = format!("add `{}=\"…\"`; CSDL requires it here", name.text());
                        self.report.error(span, "csdl::missing-attribute", message, remedy);
                    }
                }
                let element = Element { kind, span, attributes, children: Vec::new(), text: Cow::Borrowed("") };
                Some((element, rule))
            }
            None => {
                // Read for their well-formedness alone.
                self.attributes(reader, inside, tag, None)?;
                None
            }
        };
        self.open.push(Open { tag, span, element, seen_once: 0, stray_text: false, refused_child: false });
        if empty { self.close() } else { Ok(()) }
    }

    /// Which element of CSDL a start tag is, if it is one that may stand here.
    fn classify(&mut self, reader: &NsReader<&[u8]>, tag: &'a str, span: Span) -> Result<Option<ElementKind>, Stopped> {
        let (namespace, local) = reader.resolver().resolve_element(QName(tag));
        let local = local.into_inner();
        let namespace = match namespace {
            ResolveResult::Bound(Namespace(uri)) => uri,
            ResolveResult::Unbound => "",
            ResolveResult::Unknown(prefix) => return Err(self.unbound_prefix(&prefix, span)),
        };
        let kind = ElementKind::parse(local).filter(|kind| kind.xml_namespace() == namespace);
        let Some(parent) = self.open.last() else {
            return match kind {
                Some(ElementKind::Edmx) => Ok(kind),
                _ => Err(self.wrong_root(tag, local, namespace, span)),
            };
        };
        let Some((parent, rule)) = &parent.element else { return Ok(None) };
        if rule.content == Content::Opaque {
            return Ok(None);
        }
        let parent = parent.kind;
        match kind {
            Some(kind) if rule.children().any(|child| child == kind) => {
                let bit = rule.once.iter().position(|once| *once == kind);
                return Ok(self.first_time(kind, parent, bit, span).then_some(kind));
            }
            Some(kind) => {
                let message = format!("`{}` does not belong in `{}`", kind.text(), parent.text());
                self.report.warning(span, "csdl::misplaced-element", message, "it is left out with all in it; move it");
            }
            // `Schema` of another CSDL version, or with its `xmlns` forgotten: all would be lost without a word.
            None if local == "Schema" && parent == ElementKind::DataServices => {
                let written = if namespace.is_empty() { "none".to_owned() } else { format!("`{namespace}`") };
                let message = format!("`Schema` is in the wrong XML namespace: {written}");
                let remedy = format!("CSDL 4.0 and 4.01 need `xmlns=\"{EDM}\"`; earlier versions are not read");
                self.report.error(span, "csdl::wrong-namespace", message, remedy);
                if let Some(open) = self.open.last_mut() {
                    open.refused_child = true;
                }
            }
            None if namespace == EDM || namespace == EDMX || namespace.is_empty() => {
                let message = format!("CSDL has no element `{local}`; it is left out with all in it");
                let remedy = match closest(local, rule.children().map(ElementKind::text)) {
                    Some(meant) => format!("did you mean `{meant}`?"),
                    None => {
                        format!("remove it, or put it in an XML namespace of its own; it stands in `{}`", parent.text())
                    }
                };
                self.report.warning(span, "csdl::unknown-element", message, remedy);
            }
            None => self.note_foreign(format!("element `{tag}`"), span),
        }
        Ok(None)
    }

    /// Whether a child that may come but once has not come before; reports it otherwise.
    fn first_time(&mut self, kind: ElementKind, parent: ElementKind, bit: Option<usize>, span: Span) -> bool {
        let (Some(bit), Some(open)) = (bit, self.open.last_mut()) else { return true };
        let mask = 1 << bit;
        if open.seen_once & mask == 0 {
            open.seen_once |= mask;
            return true;
        }
        let message = format!("`{}` has a second `{}`", parent.text(), kind.text());
        self.report.error(span, "csdl::repeated-element", message, "keep one of them");
        false
    }

    /// Reads the attributes of a start tag; those of CSDL are returned, if the element is one of CSDL.
    fn attributes(
        &mut self,
        reader: &NsReader<&[u8]>,
        inside: &'a str,
        tag: &'a str,
        known: Option<(ElementKind, &Rule)>,
    ) -> Result<Vec<Attribute<'a>>, Stopped> {
        let mut attributes: Vec<Attribute<'a>> = Vec::new();
        let mut raw = Attributes::new(inside, tag.len());
        // Duplicates are looked for below: the iterator compares each name with all before it.
        raw.with_checks(false);
        for attribute in raw {
            let attribute = match attribute {
                Ok(attribute) => attribute,
                Err(error) => return Err(self.bad_attribute(&error, inside)),
            };
            let key = attribute.key.into_inner();
            // Values are slices of `inside`, see Attributes; an owned one cannot be and would have no place.
            let Cow::Borrowed(written) = attribute.value else { continue };
            let value = self.attribute_value(written, &attribute)?;
            if attribute.key.as_namespace_binding().is_some() {
                continue;
            }
            let (namespace, local) = reader.resolver().resolve_attribute(attribute.key);
            match namespace {
                ResolveResult::Bound(_) => {
                    self.note_foreign(format!("attribute `{key}`"), self.span_of(key));
                    continue;
                }
                ResolveResult::Unknown(prefix) => return Err(self.unbound_prefix(&prefix, self.span_of(key))),
                ResolveResult::Unbound => {}
            }
            let Some((kind, rule)) = known else { continue };
            if rule.content == Content::Opaque {
                continue;
            }
            let Some(name) = AttributeName::parse(local.into_inner()).filter(|name| rule.takes(*name)) else {
                let message = format!("`{}` has no attribute `{key}`; it is left out", kind.text());
                let remedy = match closest(key, rule.attributes().map(AttributeName::text)) {
                    Some(meant) => format!("did you mean `{meant}`?"),
                    None => "remove it, or put it in an XML namespace of its own".to_owned(),
                };
                self.report.warning(self.span_of(key), "csdl::unknown-attribute", message, remedy);
                continue;
            };
            if attributes.iter().any(|earlier| earlier.name == name) {
                let message = format!("`{}` has the attribute `{key}` twice", kind.text());
                self.report.error(self.span_of(key), "xml::duplicate-attribute", message, "keep one of them");
                continue;
            }
            if attributes.capacity() == 0 {
                // Most elements have two or three.
                attributes.reserve_exact(3);
            }
            let span = self.span_of(written);
            if !name.holds_text()
                && let Some(hidden) = first_hidden(&value)
            {
                let message = format!("`{key}` has the character U+{:04X}, which cannot be seen", u32::from(hidden));
                self.report.error(span, "csdl::hidden-character", message, "write it with visible characters only");
            }
            attributes.push(Attribute { name, value, span });
        }
        Ok(attributes)
    }

    /// An attribute's value with references resolved and white space normalised.
    fn attribute_value(&mut self, written: &'a str, attribute: &RawAttribute<'a>) -> Result<Cow<'a, str>, Stopped> {
        // Nearly all values are plain, and need one look.
        let special = |byte: u8| matches!(byte, b'&' | b'<' | b'\t' | b'\n' | b'\r');
        if !written.bytes().any(special) {
            return Ok(Cow::Borrowed(written));
        }
        if let Some(at) = written.find('<') {
            let span = self.span_of(&written[at..=at]);
            let message = "an attribute value holds `<`".to_owned();
            let remedy = "write `&lt;`, or look for a missing quote before this place";
            self.report.error(span, "xml::malformed", message, remedy);
            return Err(Stopped);
        }
        match attribute.normalized_value(XmlVersion::Implicit1_0) {
            Ok(value) if !has_forbidden(&value) => Ok(value),
            Ok(_) => Err(self.unknown_entity(self.span_of(written), "control character")),
            Err(error) => {
                let message = format!("a reference in this value cannot be resolved: {error}");
                self.report.error(self.span_of(written), "xml::unknown-entity", message, ENTITY_REMEDY);
                Err(Stopped)
            }
        }
    }

    fn end(&mut self, start: usize, end: usize) -> Result<(), Stopped> {
        let name = self.text[start + 2..end - 1].trim_end_matches([' ', '\t', '\n', '\r']);
        let span = self.span(start, end);
        match self.open.last() {
            Some(open) if open.tag == name => self.close(),
            Some(open) => {
                let line = self.report.line(open.span);
                let message = format!("`</{name}>` stands where `{}`, opened in line {line}, is still open", open.tag);
                let remedy = format!("close it with `</{}>` first, or remove this end tag", open.tag);
                self.report.error(span, "xml::mismatched-tag", message, remedy);
                Err(Stopped)
            }
            None => {
                let message = format!("`</{name}>` closes nothing");
                self.report.error(span, "xml::mismatched-tag", message, "remove it, or add its start tag");
                Err(Stopped)
            }
        }
    }

    /// Moves the innermost open element into its parent.
    fn close(&mut self) -> Result<(), Stopped> {
        let Some(open) = self.open.pop() else { return Ok(()) };
        let Some((element, rule)) = open.element else { return Ok(()) };
        for needed in rule.needs {
            if element.child(*needed).is_none() && !open.refused_child {
                let message = format!("`{}` holds no `{}`", element.kind.text(), needed.text());
                let remedy = format!("add `<{}>`; without it there is nothing to read here", needed.text());
                self.report.error(element.span, "csdl::missing-element", message, remedy);
            }
        }
        match self.open.last_mut() {
            Some(Open { element: Some((parent, _)), .. }) => parent.children.push(element),
            // Elements in one that is left out are left out themselves, so this is the root.
            _ => self.root = Some(element),
        }
        Ok(())
    }

    fn add_text(&mut self, content: Cow<'a, str>, start: usize, end: usize) -> Result<(), Stopped> {
        let blank = content.bytes().all(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r'));
        let span = self.span(start, end);
        let Some(open) = self.open.last_mut() else {
            if blank {
                return Ok(());
            }
            let skipped = content.len() - content.trim_start().len();
            let span = Span::new(span.start as usize + skipped, span.end as usize);
            let message = "there is text outside of the document".to_owned();
            self.report.error(span, "xml::malformed", message, "remove what stands before or after `edmx:Edmx`");
            return Err(Stopped);
        };
        let Some((element, rule)) = &mut open.element else { return Ok(()) };
        match rule.content {
            Content::Text if element.text.is_empty() => element.text = content,
            Content::Text => element.text.to_mut().push_str(&content),
            Content::Opaque => {}
            Content::Elements(_) if blank || open.stray_text => {}
            Content::Elements(_) => {
                open.stray_text = true;
                let skipped = content.len() - content.trim_start().len();
                let span = Span::new(span.start as usize + skipped, span.end as usize);
                let message = format!("`{}` holds text, which means nothing there", element.kind.text());
                self.report.warning(span, "csdl::stray-text", message, "remove it, or wrap it in `<String>`");
            }
        }
        Ok(())
    }

    fn finish(&mut self) -> Result<(), Stopped> {
        if let Some(open) = self.open.last() {
            let last = self.report.line(self.span(self.text.len(), self.text.len()));
            let message = format!("the file ends in line {last} inside of `{}`, which is never closed", open.tag);
            let remedy = "fetch the file again; it was cut off";
            self.report.error(open.span, "xml::truncated", message, remedy);
            return Err(Stopped);
        }
        if self.root.is_none() {
            let message = "the file holds no element".to_owned();
            let remedy = "give the `$metadata` document of the service, as XML";
            self.report.error(self.span(0, 0), "xml::empty", message, remedy);
            return Err(Stopped);
        }
        Ok(())
    }

    fn note_foreign(&mut self, name: String, span: Span) {
        let entry = self.foreign.entry(name).or_insert((0, span));
        entry.0 += 1;
    }

    /// One warning for all that belongs to other XML namespaces, such as `ags:IsHidden` in what Graph's own tools write.
    fn report_foreign(&mut self) {
        const LISTED: usize = 8;
        let Some(first) = self.foreign.values().map(|(_, span)| *span).min() else { return };
        let total: usize = self.foreign.values().map(|(count, _)| count).sum();
        let mut names: Vec<String> =
            self.foreign.iter().take(LISTED).map(|(name, (count, _))| format!("{name} (×{count})")).collect();
        if self.foreign.len() > LISTED {
            names.push(format!("{} more", self.foreign.len() - LISTED));
        }
        let message = format!("{total} items of other XML namespaces are left out: {}", names.join(", "));
        let remedy = "nothing, if they are a tool's own notes; CSDL gives them no meaning";
        self.report.warning(first, "csdl::foreign", message, remedy);
    }
}

const ENTITY_REMEDY: &str =
    "XML knows `&amp;`, `&lt;`, `&gt;`, `&quot;`, `&apos;` and numbers; write a lone `&` as `&amp;`";

/// The fatal errors, each with its own reason.
impl<'a> Reader<'a, '_> {
    fn unknown_entity(&mut self, span: Span, name: &str) -> Stopped {
        let message = format!("the reference `{name}` cannot be resolved to a character that XML allows");
        self.report.error(span, "xml::unknown-entity", message, ENTITY_REMEDY);
        Stopped
    }

    fn unbound_prefix(&mut self, prefix: &str, span: Span) -> Stopped {
        let message = format!("the XML prefix `{prefix}` is not declared");
        let remedy = format!("declare it with `xmlns:{prefix}=\"…\"` on the root element");
        self.report.error(span, "xml::unbound-prefix", message, remedy);
        Stopped
    }

    fn wrong_root(&mut self, tag: &str, local: &str, namespace: &str, span: Span) -> Stopped {
        let message = format!("the document is `{tag}`, not `edmx:Edmx` of OData 4");
        let remedy = match local {
            "Edmx" if namespace.contains("schemas.microsoft.com") => {
                "this is metadata of OData 3 or earlier; ask the service for version 4".to_owned()
            }
            "Edmx" => format!("the root needs the XML namespace `{EDMX}`"),
            "Schema" => "wrap the schema in `<edmx:Edmx Version=\"4.0\"><edmx:DataServices>`".to_owned(),
            "html" | "HTML" => {
                "this is a web page, perhaps a sign-in or error page; fetch the metadata itself".to_owned()
            }
            _ => "give the `$metadata` document of the service".to_owned(),
        };
        self.report.error(span, "csdl::wrong-root", message, remedy);
        Stopped
    }

    fn bad_attribute(&mut self, error: &AttrError, inside: &'a str) -> Stopped {
        // Positions count from the start of the tag's name, which is the start of `inside`.
        let (at, message) = match error {
            AttrError::ExpectedEq(at) => (*at, "an attribute has no `=`"),
            AttrError::ExpectedValue(at) => (*at, "an attribute has no value"),
            AttrError::UnquotedValue(at) => (*at, "an attribute's value has no quotes"),
            AttrError::ExpectedQuote(at, _) => (*at, "an attribute's value has no closing quote"),
            AttrError::Duplicated(at, _) => (*at, "an attribute is written twice"),
        };
        let start = self.span_of(inside).start as usize;
        let span = Span::new(start + at, start + at + 1);
        let remedy = "write attributes as `Name=\"value\"`";
        self.report.error(span, "xml::malformed", message.to_owned(), remedy);
        Stopped
    }

    fn malformed(&mut self, error: &quick_xml::Error, start: usize, at: usize) -> Stopped {
        use quick_xml::errors::{IllFormedError, SyntaxError};
        // An error that carries no place of its own belongs to what was being read.
        let at = if at < start { start } else { at };
        let span = self.span(at, at + 1);
        let (code, message, remedy) = match error {
            quick_xml::Error::IllFormed(IllFormedError::UnmatchedEndTag(name)) => {
                ("xml::mismatched-tag", format!("`</{name}>` closes nothing"), "remove it, or add its start tag")
            }
            quick_xml::Error::Syntax(SyntaxError::InvalidBangMarkup) => {
                ("xml::malformed", "`<!` starts neither a comment nor CDATA".to_owned(), "write a lone `<` as `&lt;`")
            }
            quick_xml::Error::Syntax(
                SyntaxError::UnclosedDoubleQuotedAttributeValue | SyntaxError::UnclosedSingleQuotedAttributeValue,
            ) => (
                "xml::truncated",
                "an attribute value in this tag is never closed".to_owned(),
                "look for a missing quote in this tag; if there is none, the file was cut off",
            ),
            quick_xml::Error::Syntax(error) => {
                ("xml::truncated", format!("{error}"), "fetch the file again if it was cut off, or close what is open")
            }
            quick_xml::Error::IllFormed(IllFormedError::UnclosedReference) => {
                ("xml::unknown-entity", "`&` starts a reference without `;`".to_owned(), ENTITY_REMEDY)
            }
            other => ("xml::malformed", format!("the XML is not well-formed: {other}"), "repair the XML at this place"),
        };
        self.report.error(span, code, message, remedy);
        Stopped
    }
}

/// A position of quick-xml. It counts bytes of a slice in memory, so it always fits.
fn position(offset: u64) -> usize {
    usize::try_from(offset).unwrap_or(usize::MAX)
}

/// Whether text holds characters that XML 1.0 forbids even as references.
fn has_forbidden(text: &str) -> bool {
    text.chars().any(|c| matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}'))
}
