//! Compares the deprecations that pages state with those of the metadata.

use super::Class;
use super::report::{NOTHING, PageReport};
use crate::ir::{Annotations, Deprecation, DocumentedDeprecation, ElementPath, PageFact};

/// Compares the deprecation that a page states for an element with the annotations of the element's overloads.
pub(super) fn compare<'a>(
    documented: Option<&DocumentedDeprecation>,
    element: ElementPath,
    annotations: impl IntoIterator<Item = &'a Annotations>,
    report: &mut PageReport<'_>,
) {
    let known: Vec<Option<Deprecation>> = annotations.into_iter().map(Deprecation::of).collect();
    match documented {
        Some(documented) if known.iter().all(Option::is_none) => {
            let text = documented
                .date
                .as_deref()
                .map_or_else(|| "deprecated".to_owned(), |date| format!("deprecated, {date}"));
            let class = Class::DeprecationDocumentedOnly;
            report.note(class, PageFact::Deprecation, text, Some(element), NOTHING);
        }
        None if !known.is_empty() && known.iter().all(Option::is_some) => {
            let date = known.into_iter().flatten().find_map(|known| known.date);
            let text = date.map_or_else(|| "deprecated".to_owned(), |date| format!("deprecated, {date}"));
            let class = Class::DeprecationMetadataOnly;
            report.note(class, PageFact::Subject, NOTHING, Some(element), text);
        }
        _ => {}
    }
}
