// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.attributeMapping`, a complex type.
    AttributeMapping "microsoft.graph.attributeMapping" "complex";
    /// `defaultValue`: String
    default_value "defaultValue": String,
    /// `exportMissingReferences`: Boolean, not null
    export_missing_references "exportMissingReferences" "r": bool,
    /// `flowBehavior`: attributeFlowBehavior, not null
    flow_behavior "flowBehavior" "r": mg::Open<super::AttributeFlowBehavior>,
    /// `flowType`: attributeFlowType, not null
    flow_type "flowType" "r": mg::Open<super::AttributeFlowType>,
    /// `matchingPriority`: Int32, not null
    matching_priority "matchingPriority" "r": i32,
    /// `source`: attributeMappingSource
    source "source": mg::Boxed<super::AttributeMappingSource>,
    /// `targetAttributeName`: String
    target_attribute_name "targetAttributeName": String,
}
