// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customAction`, a complex type derived from `microsoft.graph.informationProtectionAction`.
    CustomAction "microsoft.graph.customAction" "complex" : super::InformationProtectionAction;
    /// `name`: String
    name "name": String,
    /// `properties`: Collection(keyValuePair)
    properties "properties": Vec<super::KeyValuePair>,
}

mg::derived_from! { CustomAction: super::InformationProtectionAction }
