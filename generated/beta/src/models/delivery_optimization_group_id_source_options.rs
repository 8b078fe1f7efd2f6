// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deliveryOptimizationGroupIdSourceOptions`, a complex type derived from `microsoft.graph.deliveryOptimizationGroupIdSource`.
    DeliveryOptimizationGroupIdSourceOptions "microsoft.graph.deliveryOptimizationGroupIdSourceOptions" "complex" : super::DeliveryOptimizationGroupIdSource;
    /// `groupIdSourceOption`: deliveryOptimizationGroupIdOptionsType, not null
    group_id_source_option "groupIdSourceOption" "r": mg::Open<super::DeliveryOptimizationGroupIdOptionsType>,
}

mg::derived_from! { DeliveryOptimizationGroupIdSourceOptions: super::DeliveryOptimizationGroupIdSource }
