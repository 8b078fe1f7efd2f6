//! The strict reader: exactly what the writer emits, an order of magnitude faster than general YAML.
//!
//! It never reports an error. Whatever it does not know for certain makes it give up, and the general reader decides.

use std::borrow::Cow;

use super::quoting::{LONGEST_KEY, is_plain_byte, is_reserved, stands_quoted, starts_plain};
use crate::spec::tree::{At, Entry, Node, Value, float_text};

/// How deep values may nest; the general reader has a limit of its own.
const DEEPEST: u32 = 64;

/// Reads a text; `None` where it leaves the subset.
pub(super) fn read(text: &str) -> Option<Node<'_>> {
    let mut reader = Strict { text, bytes: text.as_bytes(), at: 0, depth: 0 };
    let indent = reader.next_line()?;
    if indent != 0 {
        return None;
    }
    let root = match reader.peek()? {
        b'{' | b'[' => {
            let root = reader.flow(None)?;
            reader.end_of_line()?;
            root
        }
        b'-' => reader.block_list(0)?,
        _ => reader.block_map(0)?,
    };
    reader.next_line().is_none().then_some(root).filter(|_| reader.at == reader.bytes.len())
}

struct Strict<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    depth: u32,
}

impl<'a> Strict<'a> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn take(&mut self, byte: u8) -> Option<()> {
        (self.peek()? == byte).then(|| self.at += 1)
    }

    fn here(&self) -> At {
        // A file has at most u32::MAX bytes, see SourceFile::from_bytes.
        At(u32::try_from(self.at).unwrap_or(u32::MAX))
    }

    /// From the start of a line to the first character of the next line that is neither empty nor a comment; its indent.
    fn next_line(&mut self) -> Option<usize> {
        loop {
            let start = self.at;
            while self.peek()? == b' ' {
                self.at += 1;
            }
            match self.peek()? {
                b'\n' => self.at += 1,
                b'#' => {
                    let length = self.bytes[self.at..].iter().position(|byte| *byte == b'\n')?;
                    let comment = &self.text[self.at..self.at + length];
                    if !comment.chars().all(|c| c == '"' || c == '\\' || stands_quoted(c)) {
                        return None;
                    }
                    self.at += length + 1;
                }
                _ => return Some(self.at - start),
            }
        }
    }

    fn end_of_line(&mut self) -> Option<()> {
        self.take(b'\n')
    }

    fn deeper<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        if self.depth >= DEEPEST {
            return None;
        }
        self.depth += 1;
        let result = read(self);
        self.depth -= 1;
        result
    }

    /// A block map whose keys stand at `indent`; the cursor is at the first key.
    fn block_map(&mut self, indent: usize) -> Option<Node<'a>> {
        self.deeper(|this| {
            let at = this.here();
            let mut entries = Vec::new();
            loop {
                let key_at = this.here();
                let key = this.key()?;
                this.take(b':')?;
                let node = if this.peek()? == b'\n' {
                    this.at += 1;
                    let inner = this.next_line()?;
                    if inner <= indent {
                        return None;
                    }
                    if this.peek()? == b'-' { this.block_list(inner)? } else { this.block_map(inner)? }
                } else {
                    this.take(b' ')?;
                    this.value_of_line(indent)?
                };
                entries.push(Entry { key, key_at, node });
                if this.continues(indent)? {
                    this.next_line()?;
                } else {
                    return Some(Node { at, value: Value::Map(entries) });
                }
            }
        })
    }

    /// A block list whose dashes stand at `indent`; the cursor is at the first dash.
    fn block_list(&mut self, indent: usize) -> Option<Node<'a>> {
        self.deeper(|this| {
            let at = this.here();
            let mut items = Vec::new();
            loop {
                this.take(b'-')?;
                this.take(b' ')?;
                let item = match this.peek()? {
                    b'{' | b'[' => this.value_of_line(indent)?,
                    b' ' => return None,
                    b'-' if !this.bytes.get(this.at + 1).is_some_and(u8::is_ascii_digit) => return None,
                    _ if this.line_starts_with_key() => this.block_map(indent + 2)?,
                    _ => this.value_of_line(indent)?,
                };
                items.push(item);
                if this.continues(indent)? {
                    this.next_line()?;
                    if this.peek()? != b'-' {
                        return None;
                    }
                } else {
                    return Some(Node { at, value: Value::List(items) });
                }
            }
        })
    }

    /// Whether the next line belongs to the block at `indent`; gives up on one that is indented in no way we write.
    fn continues(&mut self, indent: usize) -> Option<bool> {
        let start = self.at;
        let next = self.next_line();
        let ended = self.at == self.bytes.len();
        self.at = start;
        match next {
            None if ended => Some(false),
            None => None,
            Some(next) if next > indent => None,
            Some(next) => Some(next == indent),
        }
    }

    /// Whether what follows a dash is a key with its colon, and not a scalar.
    fn line_starts_with_key(&mut self) -> bool {
        let start = self.at;
        let is_key = self.key().is_some() && self.peek() == Some(b':');
        self.at = start;
        is_key
    }

    /// A value that ends its line, such as stands after a key or a dash. Lines that continue brackets are indented more
    /// than the block they stand in.
    fn value_of_line(&mut self, indent: usize) -> Option<Node<'a>> {
        let node = self.flow(Some(indent))?;
        self.end_of_line()?;
        Some(node)
    }

    /// A scalar, or a list or map in brackets.
    fn flow(&mut self, indent: Option<usize>) -> Option<Node<'a>> {
        let at = self.here();
        let value = match self.peek()? {
            b'{' => self.deeper(|this| this.flow_map(indent))?,
            b'[' => self.deeper(|this| this.flow_list(indent))?,
            b'"' => Value::Text(self.quoted()?),
            b'-' | b'0'..=b'9' => self.number()?,
            first if starts_plain(first) => match self.word() {
                "true" => Value::Bool(true),
                "false" => Value::Bool(false),
                "null" => Value::Null,
                word if is_reserved(word) => return None,
                word => Value::Text(Cow::Borrowed(word)),
            },
            _ => return None,
        };
        // Whatever comes next has to end a scalar for every reader: `a: b` or `http://…` are not for us.
        matches!(self.peek()?, b'\n' | b',' | b'}' | b']').then_some(Node { at, value })
    }

    fn flow_map(&mut self, indent: Option<usize>) -> Option<Value<'a>> {
        self.take(b'{')?;
        let mut entries = Vec::new();
        loop {
            self.flow_space(indent)?;
            if self.peek()? == b'}' {
                self.at += 1;
                return Some(Value::Map(entries));
            }
            let key_at = self.here();
            let key = self.key()?;
            self.take(b':')?;
            self.take(b' ')?;
            let node = self.flow(indent)?;
            entries.push(Entry { key, key_at, node });
            self.flow_space(indent)?;
            match self.peek()? {
                b',' => self.at += 1,
                b'}' => {}
                _ => return None,
            }
        }
    }

    fn flow_list(&mut self, indent: Option<usize>) -> Option<Value<'a>> {
        self.take(b'[')?;
        let mut items = Vec::new();
        loop {
            self.flow_space(indent)?;
            if self.peek()? == b']' {
                self.at += 1;
                return Some(Value::List(items));
            }
            items.push(self.flow(indent)?);
            self.flow_space(indent)?;
            match self.peek()? {
                b',' => self.at += 1,
                b']' => {}
                _ => return None,
            }
        }
    }

    /// Spaces, and line ends with the indent of the next line, inside brackets.
    fn flow_space(&mut self, indent: Option<usize>) -> Option<()> {
        loop {
            match self.peek()? {
                b' ' => self.at += 1,
                b'\n' => {
                    self.at += 1;
                    let start = self.at;
                    while self.peek()? == b' ' {
                        self.at += 1;
                    }
                    if self.at - start <= indent? {
                        return None;
                    }
                }
                _ => return Some(()),
            }
        }
    }

    fn key(&mut self) -> Option<Cow<'a, str>> {
        let start = self.at;
        let key = match self.peek()? {
            b'"' => self.quoted()?,
            first if starts_plain(first) => {
                let word = self.word();
                if is_reserved(word) {
                    return None;
                }
                Cow::Borrowed(word)
            }
            _ => return None,
        };
        (self.at - start <= LONGEST_KEY).then_some(key)
    }

    /// A run of plain bytes; the cursor is at the first.
    fn word(&mut self) -> &'a str {
        let length = self.bytes[self.at..].iter().position(|byte| !is_plain_byte(*byte));
        let end = length.map_or(self.bytes.len(), |length| self.at + length);
        let word = &self.text[self.at..end];
        self.at = end;
        word
    }

    fn number(&mut self) -> Option<Value<'a>> {
        let rest = &self.bytes[self.at..];
        let digits = |from: usize| rest[from..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        let sign = usize::from(rest.first() == Some(&b'-'));
        let whole = digits(sign);
        let mut end = sign + whole;
        if whole == 0 || (whole > 1 && rest[sign] == b'0') {
            return None;
        }
        let text = |end: usize| &self.text[self.at..self.at + end];
        let value = if rest.get(end) == Some(&b'.') {
            let fraction = digits(end + 1);
            end += 1 + fraction;
            // Only the text that the general reader would give back: it keeps a number, not its digits.
            let same = fraction > 0 && float_text(text(end).parse().ok()?).as_deref() == Some(text(end));
            Value::Float(Cow::Borrowed(same.then(|| text(end))?))
        } else {
            // `-0` is the integer 0 to one reader and a float to another.
            Value::Int(text(end).parse().ok().filter(|number| *number != 0 || sign == 0)?)
        };
        self.at += end;
        Some(value)
    }

    fn quoted(&mut self) -> Option<Cow<'a, str>> {
        self.take(b'"')?;
        let start = self.at;
        let mut ascii = true;
        loop {
            match self.peek()? {
                b'"' => break,
                b'\\' => return self.quoted_with_escapes(start),
                byte => {
                    if !(b' '..0x7f).contains(&byte) {
                        if byte < 0x80 {
                            return None;
                        }
                        ascii = false;
                    }
                    self.at += 1;
                }
            }
        }
        let text = &self.text[start..self.at];
        self.at += 1;
        (ascii || text.chars().all(stands_quoted)).then_some(Cow::Borrowed(text))
    }

    fn quoted_with_escapes(&mut self, start: usize) -> Option<Cow<'a, str>> {
        let mut text = String::new();
        let mut from = start;
        loop {
            match self.peek()? {
                quote @ (b'"' | b'\\') => {
                    let piece = &self.text[from..self.at];
                    if !piece.chars().all(stands_quoted) {
                        return None;
                    }
                    text.push_str(piece);
                    self.at += 1;
                    if quote == b'"' {
                        return Some(Cow::Owned(text));
                    }
                    text.push(self.escape()?);
                    from = self.at;
                }
                b'\n' => return None,
                _ => self.at += 1,
            }
        }
    }

    /// What follows a backslash.
    fn escape(&mut self) -> Option<char> {
        let escaped = self.peek()?;
        self.at += 1;
        match escaped {
            b'"' => Some('"'),
            b'\\' => Some('\\'),
            b'n' => Some('\n'),
            b'r' => Some('\r'),
            b't' => Some('\t'),
            b'u' => {
                let digits = self.text.get(self.at..self.at + 4)?;
                if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
                    return None;
                }
                self.at += 4;
                char::from_u32(u32::from_str_radix(digits, 16).ok()?)
            }
            _ => None,
        }
    }
}
