// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.customAction`, a complex type derived from `microsoft.graph.security.informationProtectionAction`.
    CustomAction "microsoft.graph.security.customAction" "complex" : super::InformationProtectionAction;
    /// `name`: String
    name "name": String,
    /// `properties`: Collection(microsoft.graph.security.keyValuePair)
    properties "properties": Vec<super::KeyValuePair>,
}

mg::derived_from! { CustomAction: super::InformationProtectionAction }
