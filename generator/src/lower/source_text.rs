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
        $visibility:vis struct $name:ident $(<$lifetime:lifetime $(, $parameter:ident)?>)? {
            $( $(#[$field_meta:meta])* $field_visibility:vis $field:ident: $type:ty, )*
        }
    )*) => { $(
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, serde::Serialize)]
        $visibility struct $name $(<$lifetime $(, $parameter)?>)? {
            $( $(#[$field_meta])* $field_visibility $field: $type, )*
        }

        impl $(<$lifetime $(, $parameter: $crate::lower::source_text::Printable)?>)?
            $crate::lower::source_text::Printable for $name $(<$lifetime $(, $parameter)?>)?
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
        if is_keyword(&ident) {
            ident.push('_');
        }
        Self(ident)
    }

    /// The next name where this one is taken: with one more `_`.
    #[must_use]
    pub fn beside(&self) -> Self {
        Self([&self.0, "_"].concat())
    }
}

/// Strict and reserved keywords of every edition.
const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
    "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Whether a name is a keyword of any edition, so that [`Ident::new`] would change it.
pub fn is_keyword(name: &str) -> bool {
    KEYWORDS.contains(&name)
}

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

    /// A path below a fixed one.
    pub fn path<'p>(root: &'static str, segments: impl IntoIterator<Item = &'p Ident>) -> Self {
        let mut path = root.to_owned();
        for segment in segments {
            path.push_str("::");
            path.push_str(segment);
        }
        Self(path)
    }

    /// A number of JSON, with a fixed ending such as `_i32`.
    pub fn number(number: &serde_json::Number, ending: &'static str) -> Self {
        Self(format!("{number}{ending}"))
    }

    /// Several parts with a separator between them.
    pub fn join<'p, P: CodePart + 'p>(parts: impl IntoIterator<Item = &'p P>, separator: &'static str) -> Self {
        let parts: Vec<String> = parts.into_iter().map(ToString::to_string).collect();
        Self(parts.join(separator))
    }

    /// What is between the angle brackets of a generic type, if this is one of that name.
    pub fn type_argument(&self, generic: &str) -> Option<Self> {
        let inner = self.0.strip_prefix(generic)?.strip_prefix('<')?.strip_suffix('>')?;
        Some(Self(inner.to_owned()))
    }

    /// The same with the runtime's items under the names that a file has for them: `mg::Item` as `Item` where `is_imported`,
    /// and in full otherwise.
    #[must_use]
    pub fn with_runtime_names(&self, mut is_imported: impl FnMut(&str) -> bool) -> Self {
        const MARK: &str = "mg::";
        let is_of_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let mut code = String::with_capacity(self.0.len());
        let mut rest = self.0.as_str();
        while let Some(start) = rest.find(MARK) {
            let (before, found) = rest.split_at(start);
            let name = &found[MARK.len()..];
            let name = &name[..name.find(|c| !is_of_name(c)).unwrap_or(name.len())];
            code.push_str(before);
            // The end of another name, or of another path.
            let is_other = code.ends_with(|c| is_of_name(c) || c == ':');
            if is_other {
                code.push_str(MARK);
            } else if !is_imported(name) {
                code.push_str("msgraph_core::");
            }
            rest = &found[MARK.len()..];
        }
        Self(code + rest)
    }

    /// The same path from inside of an exported macro, where the crate is `$crate`.
    #[must_use]
    pub fn in_exported_macro(&self) -> Self {
        Self(self.0.replacen("crate::", "$crate::", 1))
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

/// The most `#` that a raw literal begins with.
const MOST_HASHES: usize = 8;

impl StringLiteral {
    /// The literal of a text. Whatever is not visible is escaped.
    pub fn new(text: &str) -> Self {
        Self(quoted(text, |c| c.escape_default().collect()))
    }

    /// The literal of a text with many quotes, which a raw one leaves readable.
    pub fn raw(text: &str) -> Self {
        if !text.contains('"') || !text.chars().all(is_visible) {
            return Self::new(text);
        }
        // Rust allows 255; a text that needs so many is no example anybody reads.
        let fences = (1..=MOST_HASHES).map(|count| "#".repeat(count));
        let Some(fence) = fences.into_iter().find(|fence| !text.contains(&format!("\"{fence}"))) else {
            return Self::new(text);
        };
        Self(format!("r{fence}\"{text}\"{fence}"))
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

    /// A number.
    pub fn number(number: i64) -> Self {
        Self(number.to_string())
    }

    /// Several parts with a separator between them.
    pub fn join<'p>(parts: impl IntoIterator<Item = &'p Self>, separator: &'static str) -> Self {
        let parts: Vec<&str> = parts.into_iter().map(Self::as_str).collect();
        Self(parts.join(separator))
    }

    /// Text in a comment that is no documentation, in which nothing has a meaning.
    pub fn plain(text: &str) -> Self {
        Self(shown(text))
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
                // A URL is text as well.
                ':' => next == '/',
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

    /// The definition of a link that a label in brackets refers to. Both labels and URLs are as the generator words them.
    pub fn definition(label: &'static str, url: &str) -> Self {
        Self(format!("[{label}]: {}", encoded(url)))
    }

    /// A call in a block of code, after what stands before it: identifiers, commas and parentheses, all else left out.
    pub fn call(call: &str, before: &'static str) -> Self {
        let is_kept = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '_' | '(' | ')' | ',' | ' ');
        Self(before.chars().chain(call.chars().filter(is_kept)).collect())
    }

    /// The same with links that are longer than a line as references, and their definitions.
    pub fn with_short_links(&self, width: usize) -> (Self, Vec<Self>) {
        let mut definitions = Vec::new();
        let mut shortened: Vec<String> = Vec::new();
        for word in words(&self.0) {
            let link = (word.chars().count() > width).then(|| link_parts(word)).flatten();
            match link {
                Some((label, target, rest)) => {
                    definitions.push(Self(format!("{label}: {target}")));
                    shortened.push(format!("{label}{rest}"));
                }
                None => shortened.push(word.to_owned()),
            }
        }
        (Self(shortened.join(" ")), definitions)
    }

    /// The paragraph in lines of at most `width` characters. Code and URLs are never broken, so a line with one that is
    /// longer than that stays longer.
    pub fn wrapped(&self, width: usize) -> Vec<Self> {
        let mut lines: Vec<String> = Vec::new();
        let mut line = String::new();
        let mut line_width = 0;
        for word in words(&self.0) {
            let word_width = word.chars().count();
            if !line.is_empty() && line_width + 1 + word_width > width {
                lines.push(std::mem::take(&mut line));
                line_width = 0;
            }
            if line.is_empty() {
                // What is plain in the middle of a line could start a list or a heading at its start.
                let is_continued = !lines.is_empty();
                line = if is_continued { not_a_block(word) } else { word.to_owned() };
                line_width = line.chars().count();
            } else {
                line.push(' ');
                line.push_str(word);
                line_width += 1 + word_width;
            }
        }
        lines.push(line);
        lines.into_iter().map(Self).collect()
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

/// The words of a line, where a space inside of backticks separates none.
fn words(line: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut start = 0;
    // The length of the run of backticks that opened the code that this is in.
    let mut fence = 0;
    let mut run = 0;
    let mut is_escaped = false;
    for (at, c) in line.char_indices() {
        if c == '`' && !(is_escaped && fence == 0) {
            run += 1;
            continue;
        }
        if run > 0 {
            fence = if fence == 0 {
                run
            } else if fence == run {
                0
            } else {
                fence
            };
            run = 0;
        }
        is_escaped = c == '\\' && !is_escaped;
        if c == ' ' && fence == 0 {
            words.extend((at > start).then(|| &line[start..at]));
            start = at + 1;
        }
    }
    words.extend((line.len() > start).then(|| &line[start..]));
    words
}

/// The label with its brackets, the target and what follows a link of one word: ``[`Thing`](models::Thing),``.
fn link_parts(word: &str) -> Option<(&str, &str, &str)> {
    let (label, rest) = word.strip_prefix("[`").and_then(|_| word.split_once("]("))?;
    let (target, rest) = rest.split_once(')')?;
    Some((&word[..label.len() + 1], target, rest))
}

/// A word at the start of a line, such that it starts no list, heading or rule there.
fn not_a_block(word: &str) -> String {
    if word.starts_with(['-', '+', '#', '=']) {
        return format!("\\{word}");
    }
    let digits = word.len() - word.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    if digits > 0 && word[digits..].starts_with(['.', ')']) {
        return format!("{}\\{}", &word[..digits], &word[digits..]);
    }
    word.to_owned()
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
