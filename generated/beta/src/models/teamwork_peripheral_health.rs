// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkPeripheralHealth`, a complex type.
    TeamworkPeripheralHealth "microsoft.graph.teamworkPeripheralHealth" "complex";
    /// `connection`: teamworkConnection
    connection "connection": mg::Boxed<super::TeamworkConnection>,
    /// `isOptional`: Boolean
    is_optional "isOptional": bool,
}

impl TeamworkPeripheralHealth {
    /// `peripheral`: `teamworkPeripheral`
    pub const PERIPHERAL: mg::Nav<TeamworkPeripheralHealth, super::TeamworkPeripheral> = mg::Nav::new(
        "peripheral",
    );
}
