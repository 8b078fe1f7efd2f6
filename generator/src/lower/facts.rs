//! Facts of annotations that show in the generated code: deprecation, computed, immutable, read-only.

use crate::ir::{Annotations, Deprecation, Expression, Parameter};

use super::source_text::StringLiteral;

/// The value of a term without qualifier.
pub(crate) fn term<'a>(annotations: &'a Annotations, name: &str) -> Option<&'a Expression> {
    let found = annotations.iter().find(|(key, _)| key.qualifier.is_none() && key.term.as_str() == name);
    found.map(|(_, annotation)| &annotation.value)
}

/// Whether a boolean term is set; a term without a value is set.
pub(crate) fn tagged(annotations: &Annotations, name: &str) -> bool {
    term(annotations, name).is_some_and(|value| value.as_bool() != Some(false))
}

/// `Org.OData.Core.V1.Computed`.
pub(crate) fn is_computed(annotations: &Annotations) -> bool {
    tagged(annotations, "Org.OData.Core.V1.Computed")
}

/// `Org.OData.Core.V1.Immutable`.
pub(crate) fn is_immutable(annotations: &Annotations) -> bool {
    tagged(annotations, "Org.OData.Core.V1.Immutable")
}

/// `Org.OData.Core.V1.Permissions` with `Read` alone: clients cannot write the property.
pub(crate) fn is_read_only(annotations: &Annotations) -> bool {
    term(annotations, "Org.OData.Core.V1.Permissions").and_then(Expression::as_text) == Some("Read")
}

/// `Org.OData.Core.V1.OptionalParameter`.
pub(crate) fn is_optional(parameter: &Parameter) -> bool {
    term(&parameter.annotations, "Org.OData.Core.V1.OptionalParameter").is_some()
}

/// The note of `#[deprecated]`, from a revision of kind `Deprecated`.
pub(crate) fn deprecation(annotations: &Annotations) -> Option<StringLiteral> {
    let Deprecation { date, removal_date, version, replacement } = Deprecation::of(annotations)?;
    let mut note = "deprecated".to_owned();
    if let Some(date) = date {
        note += &format!(" since {date}");
    }
    if let Some(removal) = removal_date {
        note += &format!(", to be removed on {removal}");
    }
    if let Some(version) = version {
        note += &format!(" (revision {version})");
    }
    if let Some(replacement) = replacement {
        note += &format!("; use `{replacement}` instead");
    }
    Some(StringLiteral::new(&note))
}
