// @generated
use crate::mg;

/// Complex type `microsoft.graph.federatedIdentityExpression`.
pub struct FederatedIdentityExpression {
    /// `languageVersion`. Never null.
    pub language_version: mg::Field<i32>,
    /// `value`. Never null.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FederatedIdentityExpression: "microsoft.graph.federatedIdentityExpression", complex;
    language_version: "languageVersion" required,
    value: "value" required,
}
