//! Lines and columns of byte offsets, without scanning the file for each.

use super::{Location, SourceFile, Span, excerpt_around, floor_boundary};

/// How many bytes lie between checkpoints: the most that one look-up scans.
const STEP: usize = 16 * 1024;

/// How many bytes beside a place are looked at for its excerpt.
const WINDOW: usize = 1024;

/// What is known at every multiple of [`STEP`].
#[derive(Clone, Copy, Default)]
struct Checkpoint {
    /// Line feeds before it.
    newlines: u32,
    /// Characters before it.
    chars: u32,
    /// Where the line starts in which it lies.
    line_start: u32,
}

/// Finds the line and column of byte offsets.
///
/// Checkpoints, not line starts: a file of one line of 100 MB and one of 100 million lines both cost 16 KB a look-up and
/// less than a thousandth of their size in memory.
pub struct LineIndex<'a> {
    file: &'a SourceFile,
    checkpoints: Vec<Checkpoint>,
}

impl<'a> LineIndex<'a> {
    /// Indexes a file in one pass.
    pub fn new(file: &'a SourceFile) -> Self {
        let bytes = file.text.as_bytes();
        let mut checkpoints = Vec::with_capacity(bytes.len() / STEP + 1);
        let mut here = Checkpoint::default();
        for (number, block) in bytes.chunks(STEP).enumerate() {
            checkpoints.push(here);
            here = advance(here, number * STEP, block);
        }
        if checkpoints.is_empty() {
            checkpoints.push(here);
        }
        Self { file, checkpoints }
    }

    /// The place of a span. Only the part of it on its first line is marked.
    pub fn location(&self, span: Span) -> Location {
        let text = &self.file.text;
        let start = floor_boundary(text, span.start as usize);
        let end = floor_boundary(text, span.end as usize).max(start);
        let here = self.at(start);
        let line_start = (here.line_start as usize).min(start);
        let column = here.chars - self.at(line_start).chars;

        let from = floor_boundary(text, start.saturating_sub(WINDOW)).max(line_start);
        let to = floor_boundary(text, start.saturating_add(WINDOW));
        let rest = &text[start..to];
        let rest = &rest[..rest.find(['\n', '\r']).unwrap_or(rest.len())];
        let (marked, after) = rest.split_at(rest.len().min(end - start));
        let (excerpt, offset, width) = excerpt_around(&text[from..start], marked, after);
        Location { file: self.file.path.clone(), line: here.newlines + 1, column: column + 1, excerpt, offset, width }
    }

    /// The line of an offset, from 1.
    pub fn line(&self, offset: usize) -> u32 {
        self.at(floor_boundary(&self.file.text, offset)).newlines + 1
    }

    /// What is known at any offset.
    fn at(&self, offset: usize) -> Checkpoint {
        let number = (offset / STEP).min(self.checkpoints.len() - 1);
        let start = number * STEP;
        advance(self.checkpoints[number], start, &self.file.text.as_bytes()[start..offset])
    }
}

/// Carries what is known at `start` over the bytes that follow it.
fn advance(mut known: Checkpoint, start: usize, bytes: &[u8]) -> Checkpoint {
    let mut newlines = 0;
    let mut chars = 0;
    for byte in bytes {
        newlines += u32::from(*byte == b'\n');
        // Every byte but the continuation bytes of UTF-8 starts a character.
        chars += u32::from(byte & 0xc0 != 0x80);
    }
    known.newlines += newlines;
    known.chars += chars;
    if newlines > 0 {
        let last = bytes.iter().rposition(|byte| *byte == b'\n').unwrap_or(0);
        // A file has at most u32::MAX bytes, see SourceFile::from_bytes.
        known.line_start = u32::try_from(start + last + 1).unwrap_or(u32::MAX);
    }
    known
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns_count_characters() {
        let file = SourceFile::new("a", "äö\r\n  ü<b/>\n\nx");
        let index = LineIndex::new(&file);
        let find = |what: &str| {
            let at = file.text.find(what).expect("is there");
            let location = index.location(Span::new(at, at + what.len()));
            (location.line, location.column, location.width)
        };
        assert_eq!(find("ö"), (1, 2, 1));
        assert_eq!(find("<b/>"), (2, 4, 4));
        assert_eq!(find("x"), (4, 1, 1));
        let end = index.location(Span::new(999, 999));
        assert_eq!((end.line, end.column), (4, 2));
    }

    #[test]
    fn checkpoints_agree_with_counting() {
        let mut text = String::new();
        for line in 0..9_000 {
            text.push_str(&"é".repeat(line % 7));
            text.push_str("x\n");
        }
        let file = SourceFile::new("a", text);
        let index = LineIndex::new(&file);
        for at in (0..file.text.len()).step_by(997) {
            let at = floor_boundary(&file.text, at);
            let before = &file.text[..at];
            let line = before.matches('\n').count() + 1;
            let column = before[before.rfind('\n').map_or(0, |at| at + 1)..].chars().count() + 1;
            let location = index.location(Span::new(at, at + 1));
            assert_eq!((location.line as usize, location.column as usize), (line, column));
        }
    }

    #[test]
    fn one_line_of_many_megabytes_is_no_trouble() {
        let file = SourceFile::new("a", "é".repeat(20 << 20));
        let index = LineIndex::new(&file);
        for at in 0..2_000 {
            let at = at * 20_000;
            let location = index.location(Span::new(at, at + 2));
            assert_eq!((location.line, location.column as usize), (1, at / 2 + 1));
            assert!(location.excerpt.chars().count() < 200);
        }
    }
}
