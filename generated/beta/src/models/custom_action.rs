// @generated
use crate::mg;

/// Complex type `microsoft.graph.customAction`, derived from
/// [`InformationProtectionAction`](super::InformationProtectionAction).
pub struct CustomAction {
    /// `name`.
    pub name: mg::Field<String>,
    /// `properties`.
    pub properties: mg::Field<Vec<super::KeyValuePair>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomAction: "microsoft.graph.customAction", complex, base super::InformationProtectionAction;
    name: "name",
    properties: "properties",
}

mg::derived_from! { CustomAction: super::InformationProtectionAction }
