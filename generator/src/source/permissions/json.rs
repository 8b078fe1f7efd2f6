//! JSON with places, and what is wrong with it.

use jsonc_parser::ast::{Object, ObjectProp, Value};
use jsonc_parser::common::{Range, Ranged};
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::source::{LineIndex, SourceFile, Span};

/// Where the document is published.
pub(super) const SOURCE: &str =
    "fetch `permissions/new/permissions.json` of the repository `microsoftgraph/microsoft-graph-devx-content` again";

/// A document with a problem on each line is another document; nobody reads the second fifty.
const MOST: usize = 50;

/// Parses strict JSON: none of the parser's leniency towards comments, quotes and commas.
pub(super) fn parse(file: &SourceFile) -> Result<Value<'_>, Diagnostics> {
    let strict = ParseOptions {
        allow_comments: false,
        allow_loose_object_property_names: false,
        allow_trailing_commas: false,
        allow_missing_commas: false,
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        allow_bare_decimal_point_numbers: false,
        allow_non_finite_numbers: false,
        allow_extended_string_escapes: false,
    };
    match parse_to_ast(&file.text, &CollectOptions::default(), &strict) {
        Ok(parsed) => parsed.value.ok_or_else(|| {
            let message = format!("`{}` is empty", file.path);
            Diagnostic::error("permissions::empty", message).with_remedy(SOURCE).into()
        }),
        Err(error) => {
            let message = format!("not JSON: {}", lower_case_start(&error.kind().to_string()));
            let place = file.location(span(error.range()));
            Err(Diagnostic::error("permissions::syntax", message).at(place).with_remedy(SOURCE).into())
        }
    }
}

fn lower_case_start(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

/// A range of the parser, which counts bytes too.
pub(super) fn span(range: Range) -> Span {
    Span::new(range.start, range.end)
}

/// What kind of value it is, for messages.
fn kind(value: &Value<'_>) -> &'static str {
    match value {
        Value::StringLit(_) => "a string",
        Value::NumberLit(_) => "a number",
        Value::BooleanLit(_) => "a boolean",
        Value::Object(_) => "an object",
        Value::Array(_) => "a list",
        Value::NullKeyword(_) => "null",
    }
}

/// Collects what is wrong with a document.
pub(super) struct Report<'f> {
    lines: LineIndex<'f>,
    found: Vec<Diagnostic>,
}

impl<'f> Report<'f> {
    pub fn new(file: &'f SourceFile) -> Self {
        Self { lines: LineIndex::new(file), found: Vec::new() }
    }

    pub fn into_vec(self) -> Vec<Diagnostic> {
        self.found
    }

    fn add(&mut self, diagnostic: Diagnostic, range: Range) {
        if self.found.len() < MOST {
            self.found.push(diagnostic.at(self.lines.location(span(range))));
        }
    }

    pub fn error(&mut self, code: &'static str, range: Range, message: String, remedy: &str) {
        self.add(Diagnostic::error(code, message).with_remedy(remedy), range);
    }

    pub fn warn(&mut self, code: &'static str, range: Range, message: String, remedy: &str) {
        self.add(Diagnostic::warning(code, message).with_remedy(remedy), range);
    }

    fn wrong_kind(&mut self, value: &Value<'_>, what: &str, expected: &str) {
        let message = format!("{what} is {expected}, here it is {}", kind(value));
        self.error("permissions::wrong-kind", value.range(), message, SOURCE);
    }

    pub fn object<'v, 'a>(&mut self, value: &'v Value<'a>, what: &str) -> Option<&'v Object<'a>> {
        if value.as_object().is_none() {
            self.wrong_kind(value, what, "an object");
        }
        value.as_object()
    }

    pub fn list<'v, 'a>(&mut self, value: &'v Value<'a>, what: &str) -> &'v [Value<'a>] {
        match value.as_array() {
            Some(array) => &array.elements,
            None => {
                self.wrong_kind(value, what, "a list");
                &[]
            }
        }
    }

    pub fn text<'v>(&mut self, value: &'v Value<'_>, what: &str) -> Option<&'v str> {
        if value.as_string_lit().is_none() {
            self.wrong_kind(value, what, "a string");
        }
        value.as_string_lit().map(|text| text.value.as_ref())
    }

    pub fn boolean(&mut self, value: &Value<'_>, what: &str) -> Option<bool> {
        if value.as_boolean_lit().is_none() {
            self.wrong_kind(value, what, "true or false");
        }
        value.as_boolean_lit().map(|literal| literal.value)
    }

    /// A privilege level: the schema of the format has them from 1 to 5.
    pub fn level(&mut self, value: &Value<'_>) -> Option<u8> {
        let level = value.as_number_lit().and_then(|number| number.value.parse().ok());
        let level = level.filter(|level| (1..=5).contains(level));
        if level.is_none() {
            self.wrong_kind(value, "a privilege level", "a number from 1 to 5");
        }
        level
    }

    /// A member that has to be there.
    pub fn require<'v, 'a>(&mut self, object: &'v Object<'a>, name: &str, what: &str) -> Option<&'v Value<'a>> {
        let found = member(object, name);
        if found.is_none() {
            let start = Range { start: object.range.start, end: object.range.start + 1 };
            self.error("permissions::missing", start, format!("{what} has no `{name}`"), SOURCE);
        }
        found
    }

    /// Reports members that stand twice, of which a JSON reader keeps any.
    pub fn duplicates(&mut self, object: &Object<'_>, what: &str) {
        let mut names = std::collections::HashSet::new();
        for property in &object.properties {
            if !names.insert(name_of(property)) {
                let message = format!("{what} `{}` stands here twice", name_of(property));
                self.error("permissions::duplicate", property.name.range(), message, SOURCE);
            }
        }
    }

    /// Reports members that the format doesn't have, or that did not exist when this was written.
    pub fn unknown_members(&mut self, object: &Object<'_>, what: &str, known: &[&str]) {
        for property in &object.properties {
            if !known.contains(&name_of(property)) {
                let message = format!("{what} has a member `{}`, which is not read", name_of(property));
                let remedy = "the format may have grown: see `specs/permissions.md` of `microsoftgraph/kibali`";
                self.warn("permissions::unknown-member", property.name.range(), message, remedy);
            }
        }
    }
}

/// The name of a member.
pub(super) fn name_of<'v>(property: &'v ObjectProp<'_>) -> &'v str {
    property.name.as_str()
}

/// A member of an object.
pub(super) fn member<'v, 'a>(object: &'v Object<'a>, name: &str) -> Option<&'v Value<'a>> {
    object.properties.iter().find(|property| name_of(property) == name).map(|property| &property.value)
}
