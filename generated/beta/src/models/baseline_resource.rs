// @generated
use crate::mg;

/// Complex type `microsoft.graph.baselineResource`.
pub struct BaselineResource {
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `properties`. Never null.
    pub properties: mg::Field<mg::Boxed<super::OpenComplexDictionaryType>>,
    /// `resourceType`. Never null.
    pub resource_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BaselineResource: "microsoft.graph.baselineResource", complex;
    display_name: "displayName" required,
    properties: "properties" required,
    resource_type: "resourceType" required,
}
