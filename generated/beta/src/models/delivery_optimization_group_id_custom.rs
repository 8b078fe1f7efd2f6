// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deliveryOptimizationGroupIdCustom`, a complex type derived from `microsoft.graph.deliveryOptimizationGroupIdSource`.
    DeliveryOptimizationGroupIdCustom "microsoft.graph.deliveryOptimizationGroupIdCustom" "complex" : super::DeliveryOptimizationGroupIdSource;
    /// `groupIdCustom`: String, not null
    group_id_custom "groupIdCustom" "r": String,
}

mg::derived_from! { DeliveryOptimizationGroupIdCustom: super::DeliveryOptimizationGroupIdSource }
