// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.deliveryOptimizationGroupIdSource`.
pub struct DeliveryOptimizationGroupIdSource {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeliveryOptimizationGroupIdSource: "microsoft.graph.deliveryOptimizationGroupIdSource", complex abstract, family DeliveryOptimizationGroupIdSourceKind;
}

/// The types derived from [`DeliveryOptimizationGroupIdSource`].
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
