// @generated
use crate::mg;

/// Complex type `microsoft.graph.protectOnlineMeetingAction`, derived from
/// [`LabelActionBase`](super::LabelActionBase).
pub struct ProtectOnlineMeetingAction {
    /// `allowedForwarders`.
    pub allowed_forwarders: mg::Field<mg::Open<super::OnlineMeetingForwarders>>,
    /// `allowedPresenters`.
    pub allowed_presenters: mg::Field<mg::Open<super::OnlineMeetingPresenters>>,
    /// `isCopyToClipboardEnabled`.
    pub is_copy_to_clipboard_enabled: mg::Field<bool>,
    /// `isLobbyEnabled`.
    pub is_lobby_enabled: mg::Field<bool>,
    /// `lobbyBypassSettings`.
    pub lobby_bypass_settings: mg::Field<mg::Boxed<super::LobbyBypassSettings>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProtectOnlineMeetingAction: "microsoft.graph.protectOnlineMeetingAction", complex, base super::LabelActionBase;
    allowed_forwarders: "allowedForwarders",
    allowed_presenters: "allowedPresenters",
    is_copy_to_clipboard_enabled: "isCopyToClipboardEnabled",
    is_lobby_enabled: "isLobbyEnabled",
    lobby_bypass_settings: "lobbyBypassSettings",
    name: "name",
}

mg::derived_from! { ProtectOnlineMeetingAction: super::LabelActionBase }
