// @generated
use crate::mg;

/// Complex type `microsoft.graph.configurationUri`.
pub struct ConfigurationUri {
    /// `appliesToSingleSignOnMode`. Never null.
    pub applies_to_single_sign_on_mode: mg::Field<String>,
    /// `examples`.
    pub examples: mg::Field<Vec<String>>,
    /// `isRequired`. Never null.
    pub is_required: mg::Field<bool>,
    /// `usage`. Never null.
    pub usage: mg::Field<mg::Open<super::UriUsageType>>,
    /// `values`.
    pub values: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConfigurationUri: "microsoft.graph.configurationUri", complex;
    applies_to_single_sign_on_mode: "appliesToSingleSignOnMode" required,
    examples: "examples",
    is_required: "isRequired" required,
    usage: "usage" required,
    values: "values",
}
