// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deliveryOptimizationGroupIdSource`, an abstract complex type.
    DeliveryOptimizationGroupIdSource "microsoft.graph.deliveryOptimizationGroupIdSource" "complex abstract" => DeliveryOptimizationGroupIdSourceKind;
}

/// The types derived from `microsoft.graph.deliveryOptimizationGroupIdSource`.
#[non_exhaustive]
pub enum DeliveryOptimizationGroupIdSourceKind {
    DeliveryOptimizationGroupIdCustom(Box<super::DeliveryOptimizationGroupIdCustom>),
    DeliveryOptimizationGroupIdSourceOptions(
        Box<super::DeliveryOptimizationGroupIdSourceOptions>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<DeliveryOptimizationGroupIdSource>),
}

mg::family! {
    DeliveryOptimizationGroupIdSource => DeliveryOptimizationGroupIdSourceKind;
    DeliveryOptimizationGroupIdCustom(super::DeliveryOptimizationGroupIdCustom),
    DeliveryOptimizationGroupIdSourceOptions(super::DeliveryOptimizationGroupIdSourceOptions),
}
