// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamworkConfiguredPeripheral`.
pub struct TeamworkConfiguredPeripheral {
    /// `isOptional`.
    pub is_optional: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkConfiguredPeripheral: "microsoft.graph.teamworkConfiguredPeripheral", complex;
    is_optional: "isOptional",
}

impl TeamworkConfiguredPeripheral {
    /// `peripheral`: [`TeamworkPeripheral`](super::TeamworkPeripheral).
    pub const PERIPHERAL: mg::Nav<
        TeamworkConfiguredPeripheral,
        super::TeamworkPeripheral,
    > = mg::Nav::new("peripheral");
}
