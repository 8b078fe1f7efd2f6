// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamworkPeripheralHealth`.
pub struct TeamworkPeripheralHealth {
    /// `connection`.
    pub connection: mg::Field<mg::Boxed<super::TeamworkConnection>>,
    /// `isOptional`.
    pub is_optional: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkPeripheralHealth: "microsoft.graph.teamworkPeripheralHealth", complex;
    connection: "connection",
    is_optional: "isOptional",
}

impl TeamworkPeripheralHealth {
    /// `peripheral`: [`TeamworkPeripheral`](super::TeamworkPeripheral).
    pub const PERIPHERAL: mg::Nav<TeamworkPeripheralHealth, super::TeamworkPeripheral> = mg::Nav::new(
        "peripheral",
    );
}
