// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.configurationManagerAction`, a complex type.
    ConfigurationManagerAction "microsoft.graph.configurationManagerAction" "complex";
    /// `action`: configurationManagerActionType, not null
    action "action" "r": mg::Open<super::ConfigurationManagerActionType>,
}
