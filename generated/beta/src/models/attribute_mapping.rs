// @generated
use crate::mg;

/// Complex type `microsoft.graph.attributeMapping`.
pub struct AttributeMapping {
    /// `defaultValue`.
    pub default_value: mg::Field<String>,
    /// `exportMissingReferences`. Never null.
    pub export_missing_references: mg::Field<bool>,
    /// `flowBehavior`. Never null.
    pub flow_behavior: mg::Field<mg::Open<super::AttributeFlowBehavior>>,
    /// `flowType`. Never null.
    pub flow_type: mg::Field<mg::Open<super::AttributeFlowType>>,
    /// `matchingPriority`. Never null.
    pub matching_priority: mg::Field<i32>,
    /// `source`.
    pub source: mg::Field<mg::Boxed<super::AttributeMappingSource>>,
    /// `targetAttributeName`.
    pub target_attribute_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AttributeMapping: "microsoft.graph.attributeMapping", complex;
    default_value: "defaultValue",
    export_missing_references: "exportMissingReferences" required,
    flow_behavior: "flowBehavior" required,
    flow_type: "flowType" required,
    matching_priority: "matchingPriority" required,
    source: "source",
    target_attribute_name: "targetAttributeName",
}
