//! A parser that goes on where a strict one stops.

use std::collections::BTreeSet;

use serde_json::{Map, Number, Value};

use super::{Repair, Unreadable};

/// How deep a value may be nested. The parser recurses, and a page must not be able to exhaust the stack.
const DEEPEST: usize = 120;

/// Reads a value and says what was repaired.
pub(super) fn parse(text: &str) -> Result<(Value, BTreeSet<Repair>), Unreadable> {
    let mut parser = Parser { text, at: 0, depth: 0, repairs: BTreeSet::new() };
    if parser.take("\u{feff}") {
        parser.repairs.insert(Repair::ByteOrderMark);
    }
    parser.skip();
    let value = parser.first()?;
    parser.end()?;
    Ok((value, parser.repairs))
}

struct Parser<'t> {
    text: &'t str,
    at: usize,
    depth: usize,
    repairs: BTreeSet<Repair>,
}

type Parsed<T> = Result<T, Unreadable>;

impl<'t> Parser<'t> {
    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn take(&mut self, what: &str) -> bool {
        let found = self.rest().starts_with(what);
        self.at += if found { what.len() } else { 0 };
        found
    }

    fn fail<T>(&self, reason: &'static str) -> Parsed<T> {
        let line = self.text[..self.at].bytes().filter(|byte| *byte == b'\n').count() + 1;
        Err(Unreadable { reason, line })
    }

    /// Goes over space and comments.
    fn skip(&mut self) {
        loop {
            let rest = self.rest();
            let space = rest.len() - rest.trim_start().len();
            if rest[..space].contains(|c| !matches!(c, ' ' | '\t' | '\n' | '\r')) {
                self.repairs.insert(Repair::Space);
            }
            self.at += space;
            let rest = self.rest();
            let comment = if rest.starts_with("//") || rest.starts_with('#') {
                rest.find('\n').unwrap_or(rest.len())
            } else if rest.starts_with("/*") {
                rest.find("*/").map_or(rest.len(), |end| end + 2)
            } else {
                return;
            };
            self.at += comment;
            self.repairs.insert(Repair::Comment);
        }
    }

    /// `...`, with a comma after it or without.
    fn ellipsis(&mut self) -> bool {
        let found = self.rest().starts_with("..") || self.rest().starts_with('…');
        if found {
            let rest = self.rest();
            self.at += rest.len() - rest.trim_start_matches(['.', '…']).len();
            self.repairs.insert(Repair::Ellipsis);
        }
        found
    }

    /// The value of the whole text.
    fn first(&mut self) -> Parsed<Value> {
        // `"a": 1, "b": 2` without the braces.
        let members = matches!(self.peek(), Some('"' | '\'' | '“')) && {
            let start = self.at;
            let is_member = self.string().is_ok() && {
                self.skip();
                self.rest().starts_with(':')
            };
            self.at = start;
            is_member
        };
        if members {
            self.repairs.insert(Repair::MissingBraces);
            return self.members();
        }
        self.value()
    }

    /// What may follow the value of the whole text.
    fn end(&mut self) -> Parsed<()> {
        loop {
            self.skip();
            match self.peek() {
                None => return Ok(()),
                Some('}' | ']') => {
                    self.at += 1;
                    self.repairs.insert(Repair::ExtraBracket);
                }
                Some(',' | ';') => {
                    self.at += 1;
                    self.repairs.insert(Repair::ExtraComma);
                }
                Some('{' | '[') => return self.fail("a second value follows the first"),
                Some(_) if self.ellipsis() => {}
                Some(_) => return self.fail("text follows the value"),
            }
        }
    }

    fn value(&mut self) -> Parsed<Value> {
        self.skip();
        match self.peek() {
            Some('{') => self.nested(|parser| {
                parser.at += 1;
                parser.members()
            }),
            Some('[') => self.nested(|parser| {
                parser.at += 1;
                parser.items()
            }),
            Some('"' | '\'' | '“' | '”' | '‘' | '’') => self.string().map(Value::String),
            Some(',' | ':' | '}' | ']') => self.fail("a value is missing"),
            Some(_) => self.bare(),
            None => self.fail("the text ends where a value should be"),
        }
    }

    fn nested(&mut self, read: impl FnOnce(&mut Self) -> Parsed<Value>) -> Parsed<Value> {
        if self.depth == DEEPEST {
            return self.fail("values are nested too deep");
        }
        self.depth += 1;
        let value = read(self);
        self.depth -= 1;
        value
    }

    /// The members of an object, with the bracket that closes it.
    fn members(&mut self) -> Parsed<Value> {
        let mut members = Map::new();
        self.elements('}', ']', "`]` closes an object", |parser| {
            let key = parser.key()?;
            parser.skip();
            if !parser.take(":") {
                return parser.fail("a key has no value");
            }
            parser.skip();
            let value = if parser.ellipsis() { Value::Null } else { parser.value()? };
            members.insert(key, value);
            Ok(())
        })?;
        Ok(Value::Object(members))
    }

    /// The items of an array, with the bracket that closes it.
    fn items(&mut self) -> Parsed<Value> {
        let mut items = Vec::new();
        self.elements(']', '}', "`}` closes an array", |parser| {
            items.push(parser.value()?);
            Ok(())
        })?;
        Ok(Value::Array(items))
    }

    /// What commas separate, up to and with the bracket that closes it; `read` takes one of them.
    fn elements(
        &mut self,
        closing: char,
        stray: char,
        why_stray: &'static str,
        mut read: impl FnMut(&mut Self) -> Parsed<()>,
    ) -> Parsed<()> {
        let mut is_empty = true;
        // Whether an element may start here: at the start, and after a comma.
        let mut separated = true;
        loop {
            self.skip();
            match self.peek() {
                Some(bracket) if bracket == closing => {
                    self.at += 1;
                    if separated && !is_empty {
                        self.repairs.insert(Repair::ExtraComma);
                    }
                    return Ok(());
                }
                Some(bracket) if bracket == stray => return self.fail(why_stray),
                Some(',') => {
                    self.at += 1;
                    if separated {
                        self.repairs.insert(Repair::ExtraComma);
                    }
                    separated = true;
                }
                None => {
                    self.repairs.insert(Repair::MissingBracket);
                    return Ok(());
                }
                Some(_) if self.ellipsis() => separated = true,
                Some(_) => {
                    if !separated {
                        self.repairs.insert(Repair::MissingComma);
                    }
                    read(self)?;
                    is_empty = false;
                    separated = false;
                }
            }
        }
    }

    fn key(&mut self) -> Parsed<String> {
        if matches!(self.peek(), Some('"' | '\'' | '“' | '”' | '‘' | '’')) {
            return self.string();
        }
        let rest = self.rest();
        let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '@' | '.' | '-' | '$' | '#');
        let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
        if end == 0 {
            return self.fail("something stands where a key should be");
        }
        let key = rest[..end].to_owned();
        self.at += end;
        self.repairs.insert(Repair::UnquotedKey);
        // `name": 1`: the opening quote alone is missing.
        self.take("\"");
        Ok(key)
    }

    /// A string in quotes of any kind.
    fn string(&mut self) -> Parsed<String> {
        let Some(open) = self.peek() else { return self.fail("the text ends where a string should be") };
        self.at += open.len_utf8();
        let (close, repair): (&[char], _) = match open {
            '"' => (&['"'], None),
            '\'' => (&['\''], Some(Repair::SingleQuotes)),
            '‘' | '’' => (&['’', '‘'], Some(Repair::SmartQuotes)),
            _ => (&['”', '“', '"'], Some(Repair::SmartQuotes)),
        };
        self.repairs.extend(repair);
        let mut text = String::new();
        while let Some(c) = self.peek() {
            self.at += c.len_utf8();
            if close.contains(&c) {
                // A quote right before a letter doesn't end anything.
                if self.peek().is_some_and(char::is_alphanumeric) {
                    self.repairs.insert(Repair::InnerQuote);
                    text.push(c);
                    continue;
                }
                return Ok(text);
            }
            // A straight quote that closes what a typographic one has opened, or the other way round.
            if open == '"'
                && c == '”'
                && self.rest().trim_start_matches([' ', '\t']).starts_with([',', '\r', '\n', '}', ']', ':'])
            {
                self.repairs.insert(Repair::SmartQuotes);
                return Ok(text);
            }
            match c {
                '\\' => self.escape(&mut text)?,
                '\0'..='\u{1f}' => {
                    self.repairs.insert(Repair::ControlCharacter);
                    text.push(c);
                }
                _ => text.push(c),
            }
        }
        self.fail("a string is not closed")
    }

    /// What follows a backslash.
    fn escape(&mut self, text: &mut String) -> Parsed<()> {
        let Some(c) = self.peek() else { return self.fail("a string is not closed") };
        self.at += c.len_utf8();
        match c {
            'n' => text.push('\n'),
            't' => text.push('\t'),
            'r' => text.push('\r'),
            'b' => text.push('\u{8}'),
            'f' => text.push('\u{c}'),
            '"' | '\\' | '/' => text.push(c),
            'u' => match self.unicode() {
                Some(c) => text.push(c),
                None => {
                    self.repairs.insert(Repair::BadEscape);
                    text.push_str("\\u");
                }
            },
            _ => {
                self.repairs.insert(Repair::BadEscape);
                text.push('\\');
                text.push(c);
            }
        }
        Ok(())
    }

    /// The four digits after `\u`, and those of the other half of a surrogate pair.
    fn unicode(&mut self) -> Option<char> {
        let digits = |at: usize| u32::from_str_radix(self.text.get(at..at + 4)?, 16).ok();
        let first = digits(self.at)?;
        if let Some(c) = char::from_u32(first) {
            self.at += 4;
            return Some(c);
        }
        let second = self
            .text
            .get(self.at + 4..self.at + 6)
            .filter(|escape| *escape == "\\u")
            .and_then(|_| digits(self.at + 6))?;
        let joined = 0x10000 + (first.checked_sub(0xd800)? << 10) + second.checked_sub(0xdc00)?;
        let c = char::from_u32(joined)?;
        self.at += 10;
        Some(c)
    }

    /// A number, a literal, or a text without quotes.
    fn bare(&mut self) -> Parsed<Value> {
        let rest = self.rest();
        let end = rest.find([',', '}', ']', '\n', '\r', '"']).unwrap_or(rest.len());
        let word = rest[..end].split("//").next().unwrap_or_default().trim_end();
        if word.is_empty() {
            return self.fail("a value is missing");
        }
        if word.contains(['{', '[']) {
            return self.fail("a bracket stands inside of a value");
        }
        let value = if let Ok(value) = serde_json::from_str(word) {
            value
        } else {
            let (value, repair) = match word.to_ascii_lowercase().as_str() {
                "true" => (Value::Bool(true), Repair::LiteralCase),
                "false" => (Value::Bool(false), Repair::LiteralCase),
                "null" => (Value::Null, Repair::LiteralCase),
                _ => match number(word) {
                    Some(number) => (Value::Number(number), Repair::Number),
                    None => (Value::String(word.to_owned()), Repair::UnquotedValue),
                },
            };
            self.repairs.insert(repair);
            value
        };
        self.at += word.len();
        Ok(value)
    }
}

/// `.5`, `5.`, `+5`, `007`.
fn number(word: &str) -> Option<Number> {
    let is_number = word.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'+' | b'-' | b'e' | b'E'));
    if !is_number {
        return None;
    }
    let plain = word.strip_prefix('+').unwrap_or(word);
    plain.parse::<i64>().map(Number::from).ok().or_else(|| Number::from_f64(plain.parse().ok()?))
}
