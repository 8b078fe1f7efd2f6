//! Applying corrections to a model.

use std::fmt;

use super::nearest::nearest;
use super::{Change, Correction, Deprecation};
use crate::diagnostics::{Diagnostic, Diagnostics, Location};
use crate::ir::{
    Annotation, Annotations, EntityModel, Expression, QualifiedName, RecordExpression, Target, TermKey, replaced_by,
};

/// What became of the corrections.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The names of those that changed something, in order.
    pub applied: Vec<String>,
    /// Those that no longer apply.
    pub stale: Vec<Stale>,
}

/// A correction that no longer applies: an error of `regen --check`, a finding of an import.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stale {
    /// Its name.
    pub name: String,
    /// Why.
    pub reason: StaleReason,
}

/// Why a correction no longer applies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StaleReason {
    /// There is no such target in the model.
    TargetMissing {
        /// The target.
        target: String,
        /// The name nearest to it.
        nearest: Option<String>,
    },
    /// The model says so already.
    AlreadySo {
        /// The target.
        target: String,
    },
    /// What it names as replacement is not in the model.
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
            StaleReason::ReplacementMissing { replacement } => {
                write!(f, "its replacement `{replacement}` does not exist")
            }
        }
    }
}

impl Stale {
    /// The finding as an error, for the place of the correction in its file.
    pub fn diagnostic(&self, location: Option<Location>) -> Diagnostic {
        Diagnostic::error("correct::stale", self.to_string())
            .at(location)
            .with_remedy("remove it from corrections.yaml, or adapt it to the new metadata")
    }
}

/// Applies corrections in their order. Those that no longer apply change nothing and are reported; an error is only what
/// can never be right, such as a target that is no name.
pub fn apply(model: &mut EntityModel, corrections: &[Correction]) -> Result<Report, Diagnostics> {
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
        match apply_one(model, correction, &target) {
            Ok(()) => report.applied.push(correction.name.clone()),
            Err(reason) => report.stale.push(Stale { name: correction.name.clone(), reason }),
        }
    }
    Diagnostics::check(problems)?;
    Ok(report)
}

fn apply_one(model: &mut EntityModel, correction: &Correction, target: &Target<'_>) -> Result<(), StaleReason> {
    if let Change::Deprecate(Deprecation { replacement: Some(replacement), .. }) = &correction.change {
        let name = QualifiedName::parse(replacement);
        let exists = name.is_some_and(|name| model.declares_type(&name) || !model.operations(&name).is_empty());
        if !exists {
            return Err(StaleReason::ReplacementMissing { replacement: replacement.clone() });
        }
    }
    let found = target.annotations_in(model);
    if found.is_empty() {
        let nearest = nearest(target, model);
        return Err(StaleReason::TargetMissing { target: correction.target.clone(), nearest });
    }
    let mut changed = false;
    for annotations in found {
        changed |= match &correction.change {
            Change::Annotate { term, value } => annotate(annotations, term, value),
            Change::Deprecate(facts) => deprecate(annotations, facts),
        };
    }
    if changed { Ok(()) } else { Err(StaleReason::AlreadySo { target: correction.target.clone() }) }
}

fn annotate(annotations: &mut Annotations, term: &TermKey, value: &Expression) -> bool {
    let known = annotations.get(term).is_some_and(|annotation| annotation.value == *value);
    if !known {
        let below = annotations.remove(term).map(|annotation| annotation.annotations).unwrap_or_default();
        annotations.insert(term.clone(), Annotation { value: value.clone(), annotations: below });
    }
    !known
}

/// `Org.OData.Core.V1.Revisions`, which is how Graph says that something is deprecated.
fn revisions() -> TermKey {
    TermKey { term: QualifiedName::new("Org.OData.Core.V1", "Revisions"), qualifier: None }
}

fn deprecate(annotations: &mut Annotations, facts: &Deprecation) -> bool {
    let deprecated = Expression::Text("Deprecated".to_owned());
    let is_deprecated = |revision: &Expression| revision.property("Kind") == Some(&deprecated);
    let annotation = annotations
        .entry(revisions())
        .or_insert_with(|| Annotation { value: Expression::Collection(Vec::new()), annotations: Annotations::new() });
    if annotation.value.items().iter().any(is_deprecated) {
        return false;
    }
    let mut revision = RecordExpression::default();
    revision.properties.insert("Kind".to_owned(), deprecated);
    let texts = [("Date", &facts.date), ("RemovalDate", &facts.removal_date), ("Version", &facts.version)];
    for (name, text) in texts {
        if let Some(text) = text {
            revision.properties.insert(name.to_owned(), Expression::Text(text.clone()));
        }
    }
    if let Some(replacement) = &facts.replacement {
        let value = Expression::Text(replacement.clone());
        revision.annotations.insert(replaced_by(), Annotation { value, annotations: Annotations::new() });
    }
    let mut items = annotation.value.items().to_vec();
    items.push(Expression::Record(revision));
    annotation.value = Expression::Collection(items);
    true
}
