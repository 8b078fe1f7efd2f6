// @generated
use crate::mg;

/// Complex type `microsoft.graph.industryData.yearReferenceValue`, derived from
/// [`ReferenceValue`](super::ReferenceValue).
///
/// Requests: [`YearReferenceValueResource`], for example
/// `graph.external().industry_data().years().id(id).year()`.
///
/// [`YearReferenceValueResource`]: crate::requests::industry_data::year_reference_value::YearReferenceValueResource
pub struct YearReferenceValue {
    /// `code`.
    pub code: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    YearReferenceValue: "microsoft.graph.industryData.yearReferenceValue", complex, base super::ReferenceValue;
    code: "code",
}

mg::derived_from! { YearReferenceValue: super::ReferenceValue }

impl YearReferenceValue {
    /// `value`: [`ReferenceDefinition`](super::ReferenceDefinition).
    pub const VALUE: mg::Nav<YearReferenceValue, super::ReferenceDefinition> = mg::Nav::new(
        "value",
    );
}
