// @generated
use crate::mg;

/// Complex type `microsoft.graph.lobbyBypassSettings`.
pub struct LobbyBypassSettings {
    /// `isDialInBypassEnabled`.
    pub is_dial_in_bypass_enabled: mg::Field<bool>,
    /// `scope`.
    pub scope: mg::Field<mg::Open<super::LobbyBypassScope>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LobbyBypassSettings: "microsoft.graph.lobbyBypassSettings", complex;
    is_dial_in_bypass_enabled: "isDialInBypassEnabled",
    scope: "scope",
}
