// @generated
use crate::mg;

/// Complex type `microsoft.graph.authenticationAttributeCollectionOptionConfiguration`.
pub struct AuthenticationAttributeCollectionOptionConfiguration {
    /// `label`. Never null.
    pub label: mg::Field<String>,
    /// `value`. Never null.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthenticationAttributeCollectionOptionConfiguration: "microsoft.graph.authenticationAttributeCollectionOptionConfiguration", complex;
    label: "label" required,
    value: "value" required,
}
