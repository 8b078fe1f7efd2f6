//! The types of text that templates may print.
//!
//! Names, descriptions and URLs come from files that anybody can write. Here they become text that cannot leave its
//! place: an identifier holds no other token, a literal, a documentation line and a TOML string cannot end early, and
//! code is composed of such parts only. Templates accept nothing else, see [`Printable`]; a plain `String` in a struct
//! that a template prints does not compile.
//!
//! | place in a generated file | type | made by |
//! |---|---|---|
//! | a name that is declared or called | [`Ident`] | [`Ident::new`] |
//! | a path, type or expression | [`RustCode`] | [`RustCode::fixed`], [`RustCode::fill`] |
//! | a name as the service spells it | [`StringLiteral`] | [`StringLiteral::new`] |
//! | a line of documentation | [`DocLine`] | [`DocLine::fixed`], [`DocLine::fill`] with [`DocLine::code`], [`DocLine::prose`], [`DocLine::link`] |
//! | a value in `Cargo.toml` | [`TomlString`] | [`TomlString::new`] |
//! | nowhere; lowering needs it later | [`Unprinted`] | [`Unprinted::new`] |

use std::fmt;
use std::ops::Deref;

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde::{Serialize, Serializer};

use crate::characters::is_visible;

/// What a template may print: the types of this module, numbers, and structs and lists of them.
///
/// Structs become printable by `printable_struct!`, which demands it of every field. Text as such is not:
///
/// ```compile_fail,E0277
/// fn print(text: impl msgraph_codegen::lower::source_text::Printable) {}
/// print("anything".to_owned());
/// ```
pub trait Printable: Serialize {}

impl Printable for bool {}
impl Printable for u8 {}
impl Printable for i64 {}
impl<T: Printable + ?Sized> Printable for &T {}
impl<T: Printable> Printable for Option<T> {}
impl<T: Printable> Printable for Vec<T> {}
impl<T: Printable> Printable for [T] {}
impl<A: Printable, B: Printable> Printable for (A, B) {}

/// Declares structs that templates print; a field that is not [`Printable`] does not compile.
macro_rules! printable_struct {
    ($(
        $(#[$meta:meta])*
        $visibility:vis struct $name:ident $(<$lifetime:lifetime>)? {
            $( $(#[$field_meta:meta])* $field_visibility:vis $field:ident: $type:ty, )*
        }
    )*) => { $(
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, serde::Serialize)]
        $visibility struct $name $(<$lifetime>)? {
            $( $(#[$field_meta])* $field_visibility $field: $type, )*
        }

        impl $(<$lifetime>)? $crate::lower::source_text::Printable for $name $(<$lifetime>)?
        where
            $( $type: $crate::lower::source_text::Printable, )*
        {
        }
    )* };
}
pub(crate) use printable_struct;

/// A text type that is printed as it is.
macro_rules! text_type {
    ($name:ident) => {
        impl Printable for $name {}

        impl $name {
            /// The text as it is printed.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl Deref for $name {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.0, f)
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == *other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == **other
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }
    };
}

text_type!(Ident);
text_type!(RustCode);
text_type!(StringLiteral);
text_type!(DocLine);
text_type!(TomlString);

/// A Rust identifier of ASCII letters, digits and `_`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ident(String);

impl Ident {
    /// Makes an identifier of a name: other characters become `_`, and `_` keeps it from being a number, a keyword or
    /// nothing.
    pub fn new(name: &str) -> Self {
        let mut ident: String = name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
        if ident.is_empty() || ident.starts_with(|c: char| c.is_ascii_digit()) {
            ident.insert(0, '_');
        }
        if ident.chars().all(|c| c == '_') {
            // `_` alone is no name for a field, and no wire name says less than a run of underscores.
            ident.push_str("unnamed");
        }
        if KEYWORDS.contains(&ident.as_str()) {
            ident.push('_');
        }
        Self(ident)
    }
}

/// Strict and reserved keywords of every edition.
const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
    "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// A path, a type or an expression, composed of fixed text and safe parts.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RustCode(String);

impl RustCode {
    /// Code that the generator itself spells.
    pub fn fixed(code: &'static str) -> Self {
        Self(code.to_owned())
    }

    /// Code that the generator spells, with a part for each `{}`, as in `fill("mg::Page<{}>", &[&item])`.
    pub fn fill(code: &'static str, parts: &[&dyn CodePart]) -> Self {
        Self(filled(code, parts.iter().copied()))
    }

    /// Several parts with a separator between them.
    pub fn join<'p, P: CodePart + 'p>(parts: impl IntoIterator<Item = &'p P>, separator: &'static str) -> Self {
        let parts: Vec<String> = parts.into_iter().map(ToString::to_string).collect();
        Self(parts.join(separator))
    }
}

/// What code may be composed of.
pub trait CodePart: fmt::Display + sealed::Sealed {}

mod sealed {
    pub trait Sealed {}
}

macro_rules! code_part {
    ($($type:ty),*) => { $( impl sealed::Sealed for $type {} impl CodePart for $type {} )* };
}
code_part!(Ident, RustCode, StringLiteral);

impl From<Ident> for RustCode {
    fn from(ident: Ident) -> Self {
        Self(ident.0)
    }
}

impl From<StringLiteral> for RustCode {
    fn from(literal: StringLiteral) -> Self {
        Self(literal.0)
    }
}

/// A Rust string literal, with its quotes.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StringLiteral(String);

impl StringLiteral {
    /// The literal of a text. Whatever is not visible is escaped.
    pub fn new(text: &str) -> Self {
        Self(quoted(text, |c| c.escape_default().collect()))
    }
}

/// A line of documentation, or a part of one, without `///`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DocLine(String);

impl DocLine {
    /// A line that the generator itself words.
    pub fn fixed(line: &'static str) -> Self {
        Self(line.to_owned())
    }

    /// A line without text, which ends a paragraph.
    pub fn blank() -> Self {
        Self(String::new())
    }

    /// A line that the generator words, with a part for each `{}`, as in `fill("{}: many {}", &[&code(a), &code(b)])`.
    pub fn fill(line: &'static str, parts: &[&Self]) -> Self {
        Self(filled(line, parts.iter().copied()))
    }

    /// Several parts with a separator between them.
    pub fn join<'p>(parts: impl IntoIterator<Item = &'p Self>, separator: &'static str) -> Self {
        let parts: Vec<&str> = parts.into_iter().map(Self::as_str).collect();
        Self(parts.join(separator))
    }

    /// Text in backticks, shown as it is.
    pub fn code(text: &str) -> Self {
        let text = shown(text);
        let run = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
        if run == 0 && !text.trim().is_empty() {
            return Self(["`", &text, "`"].concat());
        }
        let fence = "`".repeat(run + 1);
        Self(format!("{fence} {text} {fence}"))
    }

    /// Text as a reader sees it: what Markdown would take for markup is escaped.
    pub fn prose(text: &str) -> Self {
        let text = shown(text.trim());
        let mut line = String::with_capacity(text.len());
        let mut before = ' ';
        // What starts a list or a heading, where this is the start of the line.
        let number = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let mut characters = text.char_indices().peekable();
        while let Some((at, c)) = characters.next() {
            let next = characters.peek().map_or(' ', |(_, next)| *next);
            let is_markup = match c {
                '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '!' => true,
                '_' => !(before.is_alphanumeric() && next.is_alphanumeric()),
                '#' | '-' | '+' | '=' => at == 0,
                '.' | ')' => at == number && number > 0,
                _ => false,
            };
            if is_markup {
                line.push('\\');
            }
            line.push(c);
            before = c;
        }
        Self(line)
    }

    /// A link with a label.
    pub fn link(label: &Self, url: &str) -> Self {
        Self(format!("[{label}]({})", encoded(url)))
    }

    /// A link that shows its URL.
    pub fn url(url: &str) -> Self {
        Self(format!("<{}>", encoded(url)))
    }

    /// The same in a cell of a table, which a `|` would end.
    #[must_use]
    pub fn into_cell(self) -> Self {
        if !self.0.contains('|') {
            return self;
        }
        let mut cell = String::with_capacity(self.0.len() + 8);
        let mut before = ' ';
        for c in self.0.chars() {
            if c == '|' && before != '\\' {
                cell.push('\\');
            }
            cell.push(c);
            before = c;
        }
        Self(cell)
    }
}

/// A TOML string, with its quotes.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TomlString(String);

impl TomlString {
    /// The string of a text. Whatever is not visible is escaped.
    pub fn new(text: &str) -> Self {
        Self(quoted(text, |c| format!("\\U{:08X}", u32::from(c))))
    }
}

/// A fact beside the printed ones, which templates see as nothing.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Unprinted<T>(T);

impl<T> Unprinted<T> {
    /// Keeps a fact from templates.
    pub fn new(fact: T) -> Self {
        Self(fact)
    }
}

impl<T> Printable for Unprinted<T> {}

impl<T> Deref for Unprinted<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: fmt::Debug> fmt::Debug for Unprinted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T> Serialize for Unprinted<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_none()
    }
}

/// A text in double quotes, with all that is not visible escaped as the format has it.
fn quoted(text: &str, escape: impl Fn(char) -> String) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            c if is_visible(c) => quoted.push(c),
            c => quoted.push_str(&escape(c)),
        }
    }
    quoted.push('"');
    quoted
}

/// Fixed text with a part for each `{}`; what is left of either is kept, so that nothing is lost in silence.
fn filled<P: fmt::Display>(text: &'static str, parts: impl IntoIterator<Item = P>) -> String {
    let mut pieces = text.split("{}");
    let mut filled = pieces.next().unwrap_or_default().to_owned();
    let mut parts = parts.into_iter();
    for piece in pieces {
        match parts.next() {
            Some(part) => filled += &part.to_string(),
            None => filled += "{}",
        }
        filled.push_str(piece);
    }
    debug_assert!(parts.next().is_none(), "more parts than places in {text:?}");
    filled
}

/// A text with nothing invisible in it: other spaces are plain, all else is written as Rust escapes it.
fn shown(text: &str) -> String {
    if text.chars().all(is_visible) {
        return text.to_owned();
    }
    let mut shown = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            c if is_visible(c) => shown.push(c),
            '\t' | '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{3000}' => shown.push(' '),
            c => shown.extend(c.escape_default()),
        }
    }
    shown
}

/// What a URL in Markdown has to encode; `%` stays, since what is encoded already is not encoded again.
const NOT_IN_URL: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'(')
    .add(b')')
    .add(b'<')
    .add(b'>')
    .add(b'[')
    .add(b']')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

fn encoded(url: &str) -> String {
    utf8_percent_encode(url, NOT_IN_URL).to_string()
}

#[cfg(test)]
mod tests;
