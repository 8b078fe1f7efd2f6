// @generated
use crate::mg;

/// Complex type `microsoft.graph.deliveryOptimizationGroupIdCustom`, derived from
/// [`DeliveryOptimizationGroupIdSource`](super::DeliveryOptimizationGroupIdSource).
pub struct DeliveryOptimizationGroupIdCustom {
    /// `groupIdCustom`. Never null.
    pub group_id_custom: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeliveryOptimizationGroupIdCustom: "microsoft.graph.deliveryOptimizationGroupIdCustom", complex, base super::DeliveryOptimizationGroupIdSource;
    group_id_custom: "groupIdCustom" required,
}

mg::derived_from! { DeliveryOptimizationGroupIdCustom: super::DeliveryOptimizationGroupIdSource }
