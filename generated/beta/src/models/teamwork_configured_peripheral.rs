// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkConfiguredPeripheral`, a complex type.
    TeamworkConfiguredPeripheral "microsoft.graph.teamworkConfiguredPeripheral" "complex";
    /// `isOptional`: Boolean
    is_optional "isOptional": bool,
}

impl TeamworkConfiguredPeripheral {
    /// `peripheral`: `teamworkPeripheral`
    pub const PERIPHERAL: mg::Nav<
        TeamworkConfiguredPeripheral,
        super::TeamworkPeripheral,
    > = mg::Nav::new("peripheral");
}
