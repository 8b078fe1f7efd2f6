//! Tables that CommonMark doesn't take for tables.
//!
//! Microsoft's renderer does: it needs no more than a line of dashes below a line with pipes. Pages have tables whose
//! head has another number of cells than the line of dashes, and tables right below a line of text.

use super::super::super::Span;
use super::super::block::{Block, BlockKind, Phrase, Place, Row, Table};
use super::super::reading::Reading;

/// Replaces paragraphs that hold a table by the text before it, and the table.
pub(super) fn recover(reading: &mut Reading<'_>, blocks: Vec<Block>) -> Vec<Block> {
    let mut all = Vec::with_capacity(blocks.len());
    for block in blocks {
        let BlockKind::Paragraph(_) = &block.kind else {
            cut_off(reading, &block);
            all.push(block);
            continue;
        };
        let raw = reading.file(block.at.file).slice(block.at.span);
        match table(raw, block.at) {
            Some((before, table)) => {
                if !before.trim().is_empty() {
                    all.push(Block { kind: BlockKind::Paragraph(super::phrase(before)), at: block.at });
                }
                all.push(table);
            }
            None => {
                let is_row = |line: &str| line.trim_start().starts_with('|') && line.matches('|').count() > 1;
                if raw.lines().all(is_row) {
                    let remedy = "restore the rest of the table";
                    reading.warn("docs::cut-table", block.at, "a table without rows below its head".to_owned(), remedy);
                }
                all.push(block);
            }
        }
    }
    all
}

/// Reports a table that ends with its file, in the middle of a row.
fn cut_off(reading: &mut Reading<'_>, block: &Block) {
    let BlockKind::Table(table) = &block.kind else { return };
    let file = reading.file(block.at.file);
    let ends_file = file.text.trim_end().len() <= block.at.span.end as usize;
    let Some(last) = table.rows.last() else {
        // Types without properties have such a table too.
        if ends_file {
            let message = "a table without rows below its head, and the file ends there".to_owned();
            reading.warn("docs::cut-table", block.at, message, "restore the rest of the page");
        }
        return;
    };
    let row = file.slice(last.at.span).trim();
    let (has, columns) = (width(row), table.header.len());
    if ends_file && has < columns {
        let message = format!("the last row of the table has {has} of {columns} cells, and the file ends there");
        reading.warn("docs::cut-table", last.at, message, "restore the rest of the page");
    }
}

/// The text before a table and the table, if there is one.
fn table(raw: &str, at: Place) -> Option<(&str, Block)> {
    let mut lines = Vec::new();
    let mut offset = 0;
    for line in raw.split_inclusive('\n') {
        lines.push((offset, line));
        offset += line.len();
    }
    let dashes = lines.iter().position(|(_, line)| is_delimiter(line)).filter(|number| *number > 0)?;
    let (head_at, head) = lines[dashes - 1];
    let place = |start: usize, length: usize| Place {
        file: at.file,
        span: Span::new(at.span.start as usize + start, at.span.start as usize + start + length),
    };
    let rows = lines[dashes + 1..].iter().take_while(|(_, line)| line.contains('|'));
    let rows = rows.map(|(start, line)| Row { cells: phrases(line), at: place(*start, line.len()) });
    let table = Table { header: phrases(head), rows: rows.collect() };
    let block = Block { kind: BlockKind::Table(table), at: place(head_at, raw.len() - head_at) };
    Some((&raw[..head_at], block))
}

/// `|:---|---|`.
fn is_delimiter(line: &str) -> bool {
    let line = line.trim();
    line.contains("--")
        && line.contains('|')
        && line.bytes().all(|byte| matches!(byte, b'|' | b'-' | b':' | b' ' | b'\t'))
}

/// How many cells a line has.
pub(super) fn width(line: &str) -> usize {
    cells(line).len()
}

/// The raw cells of a line: between pipes that aren't escaped.
fn cells(line: &str) -> Vec<&str> {
    let line = line.trim();
    let line = line.strip_prefix('|').unwrap_or(line);
    let line = line.strip_suffix('|').filter(|rest| !rest.ends_with('\\')).unwrap_or(line);
    let mut cells = Vec::new();
    let mut start = 0;
    let bytes = line.as_bytes();
    for at in 0..bytes.len() {
        if bytes[at] == b'|' && (at == 0 || bytes[at - 1] != b'\\') {
            cells.push(&line[start..at]);
            start = at + 1;
        }
    }
    cells.push(&line[start..]);
    cells
}

/// The cells of a line.
pub(super) fn phrases(line: &str) -> Vec<Phrase> {
    cells(line).into_iter().map(|cell| super::phrase(cell.trim())).collect()
}
