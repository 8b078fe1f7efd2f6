// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.lobbyBypassSettings`, a complex type.
    LobbyBypassSettings "microsoft.graph.lobbyBypassSettings" "complex";
    /// `isDialInBypassEnabled`: Boolean
    is_dial_in_bypass_enabled "isDialInBypassEnabled": bool,
    /// `scope`: lobbyBypassScope
    scope "scope": mg::Open<super::LobbyBypassScope>,
}
