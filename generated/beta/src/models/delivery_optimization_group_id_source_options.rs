// @generated
use crate::mg;

/// Complex type `microsoft.graph.deliveryOptimizationGroupIdSourceOptions`, derived from
/// [`DeliveryOptimizationGroupIdSource`](super::DeliveryOptimizationGroupIdSource).
pub struct DeliveryOptimizationGroupIdSourceOptions {
    /// `groupIdSourceOption`. Never null.
    pub group_id_source_option: mg::Field<
        mg::Open<super::DeliveryOptimizationGroupIdOptionsType>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeliveryOptimizationGroupIdSourceOptions: "microsoft.graph.deliveryOptimizationGroupIdSourceOptions", complex, base super::DeliveryOptimizationGroupIdSource;
    group_id_source_option: "groupIdSourceOption" required,
}

mg::derived_from! { DeliveryOptimizationGroupIdSourceOptions: super::DeliveryOptimizationGroupIdSource }
