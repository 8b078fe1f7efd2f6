//! The plain text of a page as a browser shows it: all marks are lost, so what a line is has to be told by its words.
//!
//! Headings are those that every page has; a table starts with the names of its columns; code starts with a method and a
//! path, or a status line.

mod http;
mod table;

use super::super::Span;
use super::block::{Block, BlockKind, Code, Phrase, Place, Row, Table};
use super::reading::Reading;
use super::section;

/// A line with its place.
#[derive(Clone, Copy, Debug)]
struct Line<'t> {
    text: &'t str,
    start: usize,
}

impl Line<'_> {
    fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

/// The blocks of a page from `start` on. The first line with anything in it is the title, a heading like the others.
pub(super) fn blocks(reading: &Reading<'_>, start: usize) -> Vec<Block> {
    let text = reading.file(0).text.get(start..).unwrap_or_default();
    let mut lines = Vec::new();
    let mut start = start;
    for line in text.split_inclusive('\n') {
        lines.push(Line { text: line.trim_end_matches(['\n', '\r']), start });
        start += line.len();
    }
    let mut blocks = Vec::new();
    let mut paragraph: Vec<Line<'_>> = Vec::new();
    let mut at = 0;
    let mut titled = false;
    while at < lines.len() {
        let line = lines[at];
        let trimmed = line.text.trim();
        let taken = if trimmed.is_empty() {
            end_paragraph(&mut paragraph, &mut blocks);
            1
        } else if !titled && !is_furniture(trimmed) || section::role(trimmed).is_some() {
            titled = true;
            end_paragraph(&mut paragraph, &mut blocks);
            blocks.push(block(BlockKind::Heading(trimmed.to_owned()), line.start, line.end()));
            1
        } else if let Some((code, count)) = http::code(&lines[at..]) {
            end_paragraph(&mut paragraph, &mut blocks);
            let end = lines[at + count - 1].end();
            let language = String::new();
            blocks.push(block(BlockKind::Code(Code { language, text: code }), line.start, end));
            count
        } else if let Some(columns) = table::columns(trimmed) {
            end_paragraph(&mut paragraph, &mut blocks);
            let (table, count) = read_table(&columns, &lines[at..]);
            let end = lines[at + count - 1].end();
            blocks.push(block(BlockKind::Table(table), line.start, end));
            count
        } else {
            paragraph.push(line);
            1
        };
        at += taken;
    }
    end_paragraph(&mut paragraph, &mut blocks);
    blocks
}

/// Lines of the page around the article, which come before the title where the whole page was copied.
fn is_furniture(line: &str) -> bool {
    let words = line.to_lowercase();
    words == "article" || words == "in this article" || super::facts::about::article_day(line).is_some()
}

fn block(kind: BlockKind, start: usize, end: usize) -> Block {
    Block { kind, at: Place { file: 0, span: Span::new(start, end) } }
}

fn end_paragraph(lines: &mut Vec<Line<'_>>, blocks: &mut Vec<Block>) {
    if let (Some(first), Some(last)) = (lines.first(), lines.last()) {
        let text = lines.iter().map(|line| line.text.trim()).collect::<Vec<_>>().join(" ");
        blocks.push(block(BlockKind::Paragraph(Phrase::plain(text)), first.start, last.end()));
    }
    lines.clear();
}

/// Reads a table from its head on; gives it and how many lines it has.
fn read_table(columns: &table::Columns, lines: &[Line<'_>]) -> (Table, usize) {
    let mut table = Table { header: columns.header(), rows: Vec::new() };
    let mut count = 1;
    for line in &lines[1..] {
        let trimmed = line.text.trim();
        if line.is_blank() || section::role(trimmed).is_some() || http::starts(trimmed) {
            break;
        }
        let at = Place { file: 0, span: Span::new(line.start, line.end()) };
        match columns.split(trimmed) {
            Some(cells) => table.rows.push(Row { cells, at }),
            // A cell of several lines: this is more of the last one.
            None => {
                if let Some(cell) = table.rows.last_mut().and_then(|row| row.cells.last_mut()) {
                    cell.text.push('\n');
                    cell.text.push_str(trimmed);
                }
            }
        }
        count += 1;
    }
    (table, count)
}
