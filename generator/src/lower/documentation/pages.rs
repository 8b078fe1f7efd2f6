//! The reference pages of a place.

use crate::ir::{DocumentedOperation, PageKind};

/// The most request lines of a page that are told.
const MOST_REQUESTS: usize = 4;

/// The lines: for each page a link, its date, the statuses of success and the clouds; of an operation also the requests.
pub(super) fn lines(pages: &[&DocumentedOperation], is_operation: bool, view: Option<&str>) -> Vec<String> {
    let mut lines = Vec::new();
    let mut pages = pages.to_vec();
    pages.sort_by(|a, b| (rank(a.kind), &a.page).cmp(&(rank(b.kind), &b.page)));
    for page in pages {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.push(about(page, is_operation, view));
        let requests = page.requests.iter().take(MOST_REQUESTS);
        // A place's other pages are about its own path, which the first line has.
        for request in requests.filter(|_| is_operation) {
            lines.push(format!("- `{} {}`", request.method, request.path));
        }
        if is_operation && page.requests.len() > MOST_REQUESTS {
            lines.push(format!("- … and {} more", page.requests.len() - MOST_REQUESTS));
        }
    }
    lines
}

fn rank(kind: PageKind) -> u8 {
    kind as u8
}

fn about(page: &DocumentedOperation, is_operation: bool, view: Option<&str>) -> String {
    // Titles such as `[deprecated] …` would end the link.
    let title = page.title.replace(['[', ']'], "");
    let name = if is_operation { "Reference" } else { title.trim() };
    let link = match view {
        Some(view) => format!("[{name}](https://learn.microsoft.com/graph/api/{}?view={view})", page.page),
        None => format!("{name} (`{}`)", page.page),
    };
    let mut facts = vec![link];
    facts.extend(page.date.clone());
    let statuses: Vec<String> =
        page.response.status.iter().chain(&page.response.other_statuses).map(u16::to_string).collect();
    facts.extend((!statuses.is_empty()).then(|| statuses.join(" or ")));
    facts.extend(page.clouds.as_ref().map(|clouds| format!("clouds: {}", clouds.join(", "))));
    if let Some(deprecation) = &page.deprecation {
        let replacement = deprecation.replacement.as_ref().map(|by| format!(" for `{by}`")).unwrap_or_default();
        facts.push(format!("deprecated{replacement}"));
    }
    format!("{}.", facts.join("; "))
}
