//! A page in Markdown as the text that a browser shows of it: without front matter, comments and includes, and with none
//! of the marks that say what is a heading, a table or a link.
//!
//! Written without the reader and in another way, so that both don't have the same mistake.

/// The text of a page.
pub fn plain_text(markdown: &str) -> String {
    let markdown = without_comments(without_front_matter(markdown));
    let definitions = definitions(&markdown);
    let mut text = String::new();
    let mut fence: Option<String> = None;
    let mut in_table = false;
    let mut hidden = false;
    for line in markdown.lines() {
        let trimmed = line.trim();
        if let Some(end) = &fence {
            if trimmed == end {
                fence = None;
                push(&mut text, "");
            } else if !hidden {
                push(&mut text, line);
            }
            continue;
        }
        if trimmed.starts_with("```") {
            fence = Some("```".to_owned());
            push(&mut text, "");
            continue;
        }
        let quoted = trimmed.trim_start_matches('>').trim();
        if let Some(heading) = heading(trimmed) {
            in_table = false;
            if let Some(tab) = tab(heading) {
                hidden = tab != "http";
                continue;
            }
            hidden = false;
            push(&mut text, "");
            push(&mut text, &inline(heading, &definitions));
            push(&mut text, "");
        } else if is_rule(trimmed) {
            hidden = false;
        } else if hidden || quoted.starts_with("[!INCLUDE") || definition(trimmed).is_some() {
            continue;
        } else if is_delimiter(quoted) {
            in_table = true;
        } else if quoted.starts_with('|') || in_table && quoted.contains('|') {
            let cells: Vec<String> = cells(quoted).iter().map(|cell| inline(cell, &definitions)).collect();
            let cells: Vec<&str> = cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).collect();
            push(&mut text, &cells.join(" "));
        } else if let Some(alert) = quoted.strip_prefix("[!").and_then(|rest| rest.strip_suffix(']')) {
            push(&mut text, alert);
        } else {
            in_table &= !quoted.is_empty();
            let item = quoted.strip_prefix("- ").or_else(|| quoted.strip_prefix("* ")).unwrap_or(quoted);
            push(&mut text, &inline(item, &definitions));
        }
    }
    text
}

fn push(text: &mut String, line: &str) {
    text.push_str(line);
    text.push('\n');
}

fn without_front_matter(markdown: &str) -> &str {
    let Some(rest) = markdown.strip_prefix("---") else { return markdown };
    rest.find("\n---").map_or(markdown, |end| &rest[end + 4..])
}

/// Comments inside of code are code.
fn without_comments(markdown: &str) -> String {
    let mut text = String::new();
    let (mut in_code, mut in_comment) = (false, false);
    for line in markdown.split_inclusive('\n') {
        if !in_comment && line.trim().starts_with("```") {
            in_code = !in_code;
        }
        if in_code {
            text.push_str(line);
            continue;
        }
        let mut rest = line;
        while !rest.is_empty() {
            let (mark, at) = if in_comment { ("-->", rest.find("-->")) } else { ("<!--", rest.find("<!--")) };
            let end = at.unwrap_or(rest.len());
            if !in_comment {
                text.push_str(&rest[..end]);
            }
            let Some(at) = at else { break };
            rest = &rest[at + mark.len()..];
            in_comment = !in_comment;
        }
        if in_comment || !text.ends_with('\n') {
            text.push('\n');
        }
    }
    text
}

fn heading(line: &str) -> Option<&str> {
    let rest = line.trim_start_matches('#');
    (rest.len() < line.len() && line.len() - rest.len() <= 6 && (rest.starts_with([' ', '\t', '['])))
        .then(|| rest.trim().trim_end_matches('#').trim())
}

fn tab(heading: &str) -> Option<&str> {
    heading.split_once("(#tab/").map(|(_, rest)| rest.trim_end_matches(')'))
}

fn is_rule(line: &str) -> bool {
    line.len() >= 3 && (line.bytes().all(|byte| byte == b'-') || line.bytes().all(|byte| byte == b'*'))
}

fn is_delimiter(line: &str) -> bool {
    line.contains("--") && line.contains('|') && line.bytes().all(|byte| b"|-: \t".contains(&byte))
}

fn cells(line: &str) -> Vec<String> {
    let line = line.replace("\\|", "\u{1}");
    let line = line.strip_prefix('|').unwrap_or(&line);
    line.strip_suffix('|').unwrap_or(line).split('|').map(|cell| cell.replace('\u{1}', "|")).collect()
}

/// `[name]: target` and their names.
fn definition(line: &str) -> Option<&str> {
    let (name, rest) = line.strip_prefix('[')?.split_once("]:")?;
    (!rest.trim().is_empty() && !name.contains(']')).then_some(name)
}

fn definitions(markdown: &str) -> Vec<String> {
    markdown.lines().filter_map(|line| definition(line.trim())).map(str::to_lowercase).collect()
}

/// Text without inline marks.
fn inline(text: &str, definitions: &[String]) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if c == '\\' && rest[1..].starts_with(|c: char| c.is_ascii_punctuation()) {
            plain.push(rest[1..].chars().next().expect("there is one"));
            rest = &rest[2..];
        } else if c == '`' {
            let ticks = rest.len() - rest.trim_start_matches('`').len();
            let inner = &rest[ticks..];
            let end = inner.find(&rest[..ticks]).unwrap_or(inner.len());
            plain.push_str(&inner[..end]);
            rest = inner.get(end + ticks..).unwrap_or_default();
        } else if c == '[' {
            let (shown, after) = link(rest, definitions);
            plain.push_str(&shown);
            rest = after;
        } else if c == '<' && rest[1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/') && rest.contains('>')
        {
            let end = rest.find('>').expect("it was found");
            let name = rest[1..end].trim_matches('/').trim().to_lowercase();
            match name.split(' ').next().unwrap_or_default() {
                "br" => plain.push(' '),
                "sup" | "a" | "b" | "i" | "li" | "ul" | "p" | "span" | "div" | "strong" | "em" | "img" => {}
                _ => plain.push_str(&rest[..=end]),
            }
            rest = &rest[end + 1..];
        } else if c == '*' {
            rest = &rest[1..];
            // A star that stands alone, or behind a word without one before it, is no mark of emphasis.
            if !text.contains("**") && text.matches('*').count() == 1 {
                plain.push('*');
            }
        } else if c == '_' && emphasis(&plain, rest) {
            rest = &rest[1..];
        } else if c == '&' {
            let entity = [("&nbsp;", "\u{a0}"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"), ("&quot;", "\"")];
            let found = entity.iter().find(|(name, _)| rest.starts_with(name));
            plain.push_str(found.map_or("&", |(_, c)| c));
            rest = &rest[found.map_or(1, |(name, _)| name.len())..];
        } else {
            plain.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    plain
}

/// Whether an underscore marks emphasis: those inside of a word don't.
fn emphasis(before: &str, rest: &str) -> bool {
    let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let inside = word(before.chars().next_back()) && word(rest[1..].chars().next());
    !inside && !rest[1..].starts_with('_')
}

/// What is shown of a link, and what follows it.
fn link<'t>(text: &'t str, definitions: &[String]) -> (String, &'t str) {
    let Some(end) = text.find(']') else { return ("[".to_owned(), &text[1..]) };
    let inner = &text[1..end];
    let after = &text[end + 1..];
    if after.starts_with('(')
        && let Some(close) = after.find(')')
    {
        return (inline(inner, definitions), &after[close + 1..]);
    }
    if after.starts_with('[')
        && let Some(close) = after.find(']')
    {
        return (inline(inner, definitions), &after[close + 1..]);
    }
    if definitions.contains(&inner.to_lowercase()) {
        return (inline(inner, definitions), after);
    }
    ("[".to_owned(), &text[1..])
}
