//! Applies corrections to a model.

use std::fmt;

use super::nearest::nearest;
use super::{Change, Correction};
use crate::diagnostics::{Diagnostic, Diagnostics, Location};
use crate::ir::{Annotation, Annotations, Deprecation, EntityModel, Expression, QualifiedName, Target, TermKey};
use crate::merge::Addition;

/// The result of applying corrections.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The names of the corrections that changed something, in order.
    pub applied: Vec<String>,
    /// The corrections that no longer apply.
    pub stale: Vec<Stale>,
    /// The additions from pages that `trust-page` corrections applied, with the names of these corrections.
    pub trusted: Vec<(Addition, String)>,
}

/// A correction that no longer applies: an error in `regen --check`, a finding of `import`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stale {
    /// The correction's name.
    pub name: String,
    /// The reason.
    pub reason: StaleReason,
}

/// The reason why a correction no longer applies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StaleReason {
    /// The model does not have the target.
    TargetMissing {
        /// The target.
        target: String,
        /// The most similar name in the model.
        nearest: Option<String>,
    },
    /// The model states the same without the correction.
    AlreadySo {
        /// The target.
        target: String,
    },
    /// The page does not exist, or has no addition for the target.
    NotOffered {
        /// The page.
        page: String,
        /// The target.
        target: String,
    },
    /// The model does not have the replacement that the correction names.
    ReplacementMissing {
        /// The replacement.
        replacement: String,
    },
}

impl fmt::Display for Stale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the correction `{}` no longer applies: ", self.name)?;
        match &self.reason {
            StaleReason::TargetMissing { target, nearest: None } => write!(f, "there is no `{target}`"),
            StaleReason::TargetMissing { target, nearest: Some(nearest) } => {
                write!(f, "there is no `{target}`; did you mean `{nearest}`?")
            }
            StaleReason::AlreadySo { target } => write!(f, "the metadata says the same of `{target}` by now"),
            StaleReason::NotOffered { page, target } => {
                write!(f, "the page `{page}` has nothing to add that is called `{target}`")
            }
            StaleReason::ReplacementMissing { replacement } => {
                write!(f, "its replacement `{replacement}` does not exist")
            }
        }
    }
}

impl Stale {
    /// Whether the correction may still apply after pages have added their elements.
    pub fn waits_for_pages(&self) -> bool {
        !matches!(self.reason, StaleReason::AlreadySo { .. })
    }

    /// Converts the finding into an error at the position of the correction in its file.
    pub fn diagnostic(&self, location: Option<Location>) -> Diagnostic {
        Diagnostic::error("correct::stale", self.to_string())
            .at(location)
            .with_remedy("remove it from corrections.yaml, or adapt it to the new metadata")
    }
}

/// Applies corrections in their order, `trust-page` corrections to the additions that pages offer. A correction that no
/// longer applies changes nothing and is reported. An error means that a correction can never apply, for example since
/// its target is not a name.
pub fn apply<'c>(
    model: &mut EntityModel,
    corrections: impl IntoIterator<Item = &'c Correction>,
    offered: &[Addition],
) -> Result<Report, Diagnostics> {
    let mut report = Report::default();
    let mut problems = Vec::new();
    for correction in corrections {
        let target = match Target::parse(&correction.target) {
            Some(target) => target,
            None => {
                let message = format!(
                    "the correction `{}` has the target `{}`, which is not a full name",
                    correction.name, correction.target
                );
                let remedy = "write it like the target of an annotation, such as `microsoft.graph.user/displayName`";
                problems.push(Diagnostic::error("correct::bad-target", message).with_remedy(remedy));
                continue;
            }
        };
        let applied = match &correction.change {
            Change::TrustPage { page } => trust(model, page, &target, offered).map(|added| {
                report.trusted.extend(added.into_iter().map(|addition| (addition, correction.name.clone())));
            }),
            Change::Deprecate(facts) => deprecate(model, facts, &target),
            Change::Annotate { term, value } => change(model, &target, |found| annotate(found, term, value)),
        };
        match applied {
            Ok(()) => report.applied.push(correction.name.clone()),
            Err(reason) => report.stale.push(Stale { name: correction.name.clone(), reason }),
        }
    }
    Diagnostics::check(problems)?;
    Ok(report)
}

/// Applies the additions that a page offers for the target.
fn trust(
    model: &mut EntityModel,
    page: &str,
    target: &Target<'_>,
    offered: &[Addition],
) -> Result<Vec<Addition>, StaleReason> {
    let meant: Vec<_> =
        offered.iter().filter(|addition| addition.page == page && addition.is_meant_by(target)).collect();
    if meant.is_empty() && target.annotations_in(model).is_empty() {
        return Err(StaleReason::NotOffered { page: page.to_owned(), target: target.to_string() });
    }
    let added: Vec<Addition> = meant.into_iter().filter(|addition| addition.apply(model)).cloned().collect();
    if added.is_empty() { Err(StaleReason::AlreadySo { target: target.to_string() }) } else { Ok(added) }
}

fn deprecate(model: &mut EntityModel, facts: &Deprecation, target: &Target<'_>) -> Result<(), StaleReason> {
    if let Some(replacement) = &facts.replacement {
        let name = QualifiedName::parse(replacement);
        let exists = name.is_some_and(|name| model.declares_type(&name) || !model.operations(&name).is_empty());
        if !exists {
            return Err(StaleReason::ReplacementMissing { replacement: replacement.clone() });
        }
    }
    change(model, target, |annotations| facts.add_to(annotations))
}

/// Changes the annotations of all elements that the target names.
fn change(
    model: &mut EntityModel,
    target: &Target<'_>,
    mut change: impl FnMut(&mut Annotations) -> bool,
) -> Result<(), StaleReason> {
    let found = target.annotations_in(model);
    if found.is_empty() {
        return Err(StaleReason::TargetMissing { target: target.to_string(), nearest: nearest(target, model) });
    }
    let mut changed = false;
    for annotations in found {
        changed |= change(annotations);
    }
    if changed { Ok(()) } else { Err(StaleReason::AlreadySo { target: target.to_string() }) }
}

fn annotate(annotations: &mut Annotations, term: &TermKey, value: &Expression) -> bool {
    let known = annotations.get(term).is_some_and(|annotation| annotation.value == *value);
    if !known {
        let below = annotations.remove(term).map(|annotation| annotation.annotations).unwrap_or_default();
        annotations.insert(term.clone(), Annotation { value: value.clone(), annotations: below });
    }
    !known
}
