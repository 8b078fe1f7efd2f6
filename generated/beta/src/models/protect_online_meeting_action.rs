// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.protectOnlineMeetingAction`, a complex type derived from `microsoft.graph.labelActionBase`.
    ProtectOnlineMeetingAction "microsoft.graph.protectOnlineMeetingAction" "complex" : super::LabelActionBase;
    /// `allowedForwarders`: onlineMeetingForwarders
    allowed_forwarders "allowedForwarders": mg::Open<super::OnlineMeetingForwarders>,
    /// `allowedPresenters`: onlineMeetingPresenters
    allowed_presenters "allowedPresenters": mg::Open<super::OnlineMeetingPresenters>,
    /// `isCopyToClipboardEnabled`: Boolean
    is_copy_to_clipboard_enabled "isCopyToClipboardEnabled": bool,
    /// `isLobbyEnabled`: Boolean
    is_lobby_enabled "isLobbyEnabled": bool,
    /// `lobbyBypassSettings`: lobbyBypassSettings
    lobby_bypass_settings "lobbyBypassSettings": mg::Boxed<super::LobbyBypassSettings>,
    /// `name`: String
    name "name": String,
}

mg::derived_from! { ProtectOnlineMeetingAction: super::LabelActionBase }
