// @generated
use crate::{mg, models};

/// Requests on one [`ServiceActivity`](models::ServiceActivity): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.reports().service_activity()`.
#[derive(Clone, Debug)]
pub struct ServiceActivityResource(mg::One<models::ServiceActivity>);

mg::builder! { ServiceActivityResource: mg::One<models::ServiceActivity> }

impl ServiceActivityResource {
    /// `GET …/getActiveUserMetricsForDesktopMailByReadEmail(…)`.
    ///
    /// Returns a page of [`ServiceActivityValueMetric`](models::ServiceActivityValueMetric).
    ///
    /// Least privileged permission: `ServiceActivity-Exchange.Read.All` (delegated, application).
    #[inline]
    pub fn get_active_user_metrics_for_desktop_mail_by_read_email(
        &self,
        parameters: GetActiveUserMetricsForDesktopMailByReadEmail,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        self.raw()
            .function_with("getActiveUserMetricsForDesktopMailByReadEmail", &parameters)
    }

    /// `GET …/getActiveUserMetricsForEmailByModernAuthentication(…)`.
    ///
    /// Returns a page of [`ServiceActivityValueMetric`](models::ServiceActivityValueMetric).
    ///
    /// Least privileged permission: `ServiceActivity-Exchange.Read.All` (delegated, application).
    #[inline]
    pub fn get_active_user_metrics_for_email_by_modern_authentication(
        &self,
        parameters: GetActiveUserMetricsForEmailByModernAuthentication,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        self.raw()
            .function_with(
                "getActiveUserMetricsForEmailByModernAuthentication",
                &parameters,
            )
    }

    /// `GET …/getActiveUserMetricsForExcelWeb(…)`.
    ///
    /// Returns a page of [`ServiceActivityValueMetric`](models::ServiceActivityValueMetric).
    ///
    /// Least privileged permission: `ServiceActivity-Microsoft365Web.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_active_user_metrics_for_excel_web(
        &self,
        parameters: GetActiveUserMetricsForExcelWeb,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        self.raw().function_with("getActiveUserMetricsForExcelWeb", &parameters)
    }

    /// `GET …/getActiveUserMetricsForOneNoteWeb(…)`.
    ///
    /// Returns a page of [`ServiceActivityValueMetric`](models::ServiceActivityValueMetric).
    ///
    /// Least privileged permission: `ServiceActivity-Microsoft365Web.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_active_user_metrics_for_one_note_web(
        &self,
        parameters: GetActiveUserMetricsForOneNoteWeb,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        self.raw().function_with("getActiveUserMetricsForOneNoteWeb", &parameters)
    }

    /// `GET …/getActiveUserMetricsForOutlookMacByReadEmail(…)`.
    ///
    /// Returns a page of [`ServiceActivityValueMetric`](models::ServiceActivityValueMetric).
    ///
    /// Least privileged permission: `ServiceActivity-Exchange.Read.All` (delegated, application).
    #[inline]
    pub fn get_active_user_metrics_for_outlook_mac_by_read_email(
        &self,
        parameters: GetActiveUserMetricsForOutlookMacByReadEmail,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        self.raw()
            .function_with("getActiveUserMetricsForOutlookMacByReadEmail", &parameters)
    }

    /// `GET …/getActiveUserMetricsForOutlookMobileByReadEmail(…)`.
    ///
    /// Returns a page of [`ServiceActivityValueMetric`](models::ServiceActivityValueMetric).
    ///
    /// Least privileged permission: `ServiceActivity-Exchange.Read.All` (delegated, application).
    #[inline]
    pub fn get_active_user_metrics_for_outlook_mobile_by_read_email(
        &self,
        parameters: GetActiveUserMetricsForOutlookMobileByReadEmail,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        self.raw()
            .function_with(
                "getActiveUserMetricsForOutlookMobileByReadEmail",
                &parameters,
            )
    }

    /// `GET …/getActiveUserMetricsForOutlookWebByAppOpening(…)`.
    ///
    /// Returns a page of [`ServiceActivityValueMetric`](models::ServiceActivityValueMetric).
    ///
    /// Least privileged permission: `ServiceActivity-Exchange.Read.All` (delegated, application).
    #[inline]
    pub fn get_active_user_metrics_for_outlook_web_by_app_opening(
        &self,
        parameters: GetActiveUserMetricsForOutlookWebByAppOpening,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        self.raw()
            .function_with("getActiveUserMetricsForOutlookWebByAppOpening", &parameters)
    }

    /// `GET …/getActiveUserMetricsForOutlookWebByReadEmail(…)`.
    ///
    /// Returns a page of [`ServiceActivityValueMetric`](models::ServiceActivityValueMetric).
    ///
    /// Least privileged permission: `ServiceActivity-Exchange.Read.All` (delegated, application).
    #[inline]
    pub fn get_active_user_metrics_for_outlook_web_by_read_email(
        &self,
        parameters: GetActiveUserMetricsForOutlookWebByReadEmail,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        self.raw()
            .function_with("getActiveUserMetricsForOutlookWebByReadEmail", &parameters)
    }

    /// `GET …/getActiveUserMetricsForPowerPointWeb(…)`.
    ///
    /// Returns a page of [`ServiceActivityValueMetric`](models::ServiceActivityValueMetric).
    ///
    /// Least privileged permission: `ServiceActivity-Microsoft365Web.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_active_user_metrics_for_power_point_web(
        &self,
        parameters: GetActiveUserMetricsForPowerPointWeb,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        self.raw().function_with("getActiveUserMetricsForPowerPointWeb", &parameters)
    }

    /// `GET …/getActiveUserMetricsForVisioWeb(…)`.
    ///
    /// Returns a page of [`ServiceActivityValueMetric`](models::ServiceActivityValueMetric).
    ///
    /// Least privileged permission: `ServiceActivity-Microsoft365Web.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_active_user_metrics_for_visio_web(
        &self,
        parameters: GetActiveUserMetricsForVisioWeb,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        self.raw().function_with("getActiveUserMetricsForVisioWeb", &parameters)
    }

    /// `GET …/getActiveUserMetricsForWordWeb(…)`.
    ///
    /// Returns a page of [`ServiceActivityValueMetric`](models::ServiceActivityValueMetric).
    ///
    /// Least privileged permission: `ServiceActivity-Microsoft365Web.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_active_user_metrics_for_word_web(
        &self,
        parameters: GetActiveUserMetricsForWordWeb,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        self.raw().function_with("getActiveUserMetricsForWordWeb", &parameters)
    }

    /// `GET …/getActiveUserMetricsForiOSOrAndroidMailByReadEmail(…)`.
    ///
    /// Returns a page of [`ServiceActivityValueMetric`](models::ServiceActivityValueMetric).
    ///
    /// Least privileged permission: `ServiceActivity-Exchange.Read.All` (delegated, application).
    #[inline]
    pub fn get_active_user_metrics_fori_os_or_android_mail_by_read_email(
        &self,
        parameters: GetActiveUserMetricsForiOsOrAndroidMailByReadEmail,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        self.raw()
            .function_with(
                "getActiveUserMetricsForiOSOrAndroidMailByReadEmail",
                &parameters,
            )
    }

    /// `GET …/getAudioStreamQoEMetricsForTeams(…)`.
    ///
    /// Returns a page of
    /// [`ServiceActivityPerformanceMetric`](models::ServiceActivityPerformanceMetric).
    ///
    /// Least privileged permission: `ServiceActivity-Teams.Read.All` (delegated, application).
    #[inline]
    pub fn get_audio_stream_qoe_metrics_for_teams(
        &self,
        parameters: GetAudioStreamQoeMetricsForTeams,
    ) -> mg::Request<mg::Page<models::ServiceActivityPerformanceMetric>> {
        self.raw().function_with("getAudioStreamQoEMetricsForTeams", &parameters)
    }

    /// `GET …/getAudioStreamsOverUdpMetricsForTeams(…)`.
    ///
    /// Returns a page of
    /// [`ServiceActivityPerformanceMetric`](models::ServiceActivityPerformanceMetric).
    ///
    /// Least privileged permission: `ServiceActivity-Teams.Read.All` (delegated, application).
    #[inline]
    pub fn get_audio_streams_over_udp_metrics_for_teams(
        &self,
        parameters: GetAudioStreamsOverUdpMetricsForTeams,
    ) -> mg::Request<mg::Page<models::ServiceActivityPerformanceMetric>> {
        self.raw().function_with("getAudioStreamsOverUdpMetricsForTeams", &parameters)
    }

    /// `GET …/getConnectivityMetricsForExchange(…)`.
    ///
    /// Returns a page of
    /// [`ServiceActivityPerformanceMetric`](models::ServiceActivityPerformanceMetric).
    ///
    /// Least privileged permission: `ServiceActivity-Exchange.Read.All` (delegated, application).
    #[inline]
    pub fn get_connectivity_metrics_for_exchange(
        &self,
        parameters: GetConnectivityMetricsForExchange,
    ) -> mg::Request<mg::Page<models::ServiceActivityPerformanceMetric>> {
        self.raw().function_with("getConnectivityMetricsForExchange", &parameters)
    }

    /// `GET …/getMessageVolumeMetricsForEmailDelivery(…)`.
    ///
    /// Returns a page of [`ServiceActivityValueMetric`](models::ServiceActivityValueMetric).
    ///
    /// Least privileged permission: `ServiceActivity-Exchange.Read.All` (delegated, application).
    #[inline]
    pub fn get_message_volume_metrics_for_email_delivery(
        &self,
        parameters: GetMessageVolumeMetricsForEmailDelivery,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        self.raw().function_with("getMessageVolumeMetricsForEmailDelivery", &parameters)
    }

    /// `GET …/getMessageVolumeMetricsForTeamsChat(…)`.
    ///
    /// Returns a page of [`ServiceActivityValueMetric`](models::ServiceActivityValueMetric).
    ///
    /// Least privileged permission: `ServiceActivity-Teams.Read.All` (delegated, application).
    #[inline]
    pub fn get_message_volume_metrics_for_teams_chat(
        &self,
        parameters: GetMessageVolumeMetricsForTeamsChat,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        self.raw().function_with("getMessageVolumeMetricsForTeamsChat", &parameters)
    }

    /// `GET …/getMetricsForConditionalAccessBlockedSignIn(…)`.
    ///
    /// Returns a page of [`ServiceActivityValueMetric`](models::ServiceActivityValueMetric).
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application).
    #[inline]
    pub fn get_metrics_for_conditional_access_blocked_sign_in(
        &self,
        parameters: GetMetricsForConditionalAccessBlockedSignIn,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        self.raw()
            .function_with("getMetricsForConditionalAccessBlockedSignIn", &parameters)
    }

    /// `GET …/getMetricsForConditionalAccessCompliantDevicesSignInSuccess(…)`.
    ///
    /// Returns a page of [`ServiceActivityValueMetric`](models::ServiceActivityValueMetric).
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application).
    #[inline]
    pub fn get_metrics_for_conditional_access_compliant_devices_sign_in_success(
        &self,
        parameters: GetMetricsForConditionalAccessCompliantDevicesSignInSuccess,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        self.raw()
            .function_with(
                "getMetricsForConditionalAccessCompliantDevicesSignInSuccess",
                &parameters,
            )
    }

    /// `GET …/getMetricsForConditionalAccessManagedDevicesSignInSuccess(…)`.
    ///
    /// Returns a page of [`ServiceActivityValueMetric`](models::ServiceActivityValueMetric).
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application).
    #[inline]
    pub fn get_metrics_for_conditional_access_managed_devices_sign_in_success(
        &self,
        parameters: GetMetricsForConditionalAccessManagedDevicesSignInSuccess,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        self.raw()
            .function_with(
                "getMetricsForConditionalAccessManagedDevicesSignInSuccess",
                &parameters,
            )
    }

    /// `GET …/getMetricsForMfaSignInFailure(…)`.
    ///
    /// Returns a page of [`ServiceActivityValueMetric`](models::ServiceActivityValueMetric).
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application).
    #[inline]
    pub fn get_metrics_for_mfa_sign_in_failure(
        &self,
        parameters: GetMetricsForMfaSignInFailure,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        self.raw().function_with("getMetricsForMfaSignInFailure", &parameters)
    }

    /// `GET …/getMetricsForMfaSignInSuccess(…)`.
    ///
    /// Returns a page of [`ServiceActivityValueMetric`](models::ServiceActivityValueMetric).
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application).
    #[inline]
    pub fn get_metrics_for_mfa_sign_in_success(
        &self,
        parameters: GetMetricsForMfaSignInSuccess,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        self.raw().function_with("getMetricsForMfaSignInSuccess", &parameters)
    }

    /// `GET …/getMetricsForNetworkAccessInternetAppPolicyAllowedApps(…)`.
    ///
    /// Returns a page of [`ServiceActivityValueMetric`](models::ServiceActivityValueMetric).
    #[inline]
    pub fn get_metrics_for_network_access_internet_app_policy_allowed_apps(
        &self,
        parameters: GetMetricsForNetworkAccessInternetAppPolicyAllowedApps,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        self.raw()
            .function_with(
                "getMetricsForNetworkAccessInternetAppPolicyAllowedApps",
                &parameters,
            )
    }

    /// `GET …/getMetricsForNetworkAccessInternetAppPolicyAllowedUsers(…)`.
    ///
    /// Returns a page of [`ServiceActivityValueMetric`](models::ServiceActivityValueMetric).
    #[inline]
    pub fn get_metrics_for_network_access_internet_app_policy_allowed_users(
        &self,
        parameters: GetMetricsForNetworkAccessInternetAppPolicyAllowedUsers,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        self.raw()
            .function_with(
                "getMetricsForNetworkAccessInternetAppPolicyAllowedUsers",
                &parameters,
            )
    }

    /// `GET …/getMetricsForNetworkAccessInternetAppPolicyBlockedApps(…)`.
    ///
    /// Returns a page of [`ServiceActivityValueMetric`](models::ServiceActivityValueMetric).
    #[inline]
    pub fn get_metrics_for_network_access_internet_app_policy_blocked_apps(
        &self,
        parameters: GetMetricsForNetworkAccessInternetAppPolicyBlockedApps,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        self.raw()
            .function_with(
                "getMetricsForNetworkAccessInternetAppPolicyBlockedApps",
                &parameters,
            )
    }

    /// `GET …/getMetricsForNetworkAccessInternetAppPolicyBlockedUsers(…)`.
    ///
    /// Returns a page of [`ServiceActivityValueMetric`](models::ServiceActivityValueMetric).
    #[inline]
    pub fn get_metrics_for_network_access_internet_app_policy_blocked_users(
        &self,
        parameters: GetMetricsForNetworkAccessInternetAppPolicyBlockedUsers,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        self.raw()
            .function_with(
                "getMetricsForNetworkAccessInternetAppPolicyBlockedUsers",
                &parameters,
            )
    }

    /// `GET …/getMetricsForNetworkAccessPrivateAppUsersAllowedByConnector(…)`.
    ///
    /// Returns a page of [`ServiceActivityValueMetric`](models::ServiceActivityValueMetric).
    #[inline]
    pub fn get_metrics_for_network_access_private_app_users_allowed_by_connector(
        &self,
        parameters: GetMetricsForNetworkAccessPrivateAppUsersAllowedByConnector,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        self.raw()
            .function_with(
                "getMetricsForNetworkAccessPrivateAppUsersAllowedByConnector",
                &parameters,
            )
    }

    /// `GET …/getMetricsForNetworkAccessPrivateAppUsersBlockedByConnector(…)`.
    ///
    /// Returns a page of [`ServiceActivityValueMetric`](models::ServiceActivityValueMetric).
    #[inline]
    pub fn get_metrics_for_network_access_private_app_users_blocked_by_connector(
        &self,
        parameters: GetMetricsForNetworkAccessPrivateAppUsersBlockedByConnector,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        self.raw()
            .function_with(
                "getMetricsForNetworkAccessPrivateAppUsersBlockedByConnector",
                &parameters,
            )
    }

    /// `GET …/getMetricsForNetworkAccessPrivateAppsAllowedByConnector(…)`.
    ///
    /// Returns a page of [`ServiceActivityValueMetric`](models::ServiceActivityValueMetric).
    #[inline]
    pub fn get_metrics_for_network_access_private_apps_allowed_by_connector(
        &self,
        parameters: GetMetricsForNetworkAccessPrivateAppsAllowedByConnector,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        self.raw()
            .function_with(
                "getMetricsForNetworkAccessPrivateAppsAllowedByConnector",
                &parameters,
            )
    }

    /// `GET …/getMetricsForNetworkAccessPrivateAppsBlockedByConnector(…)`.
    ///
    /// Returns a page of [`ServiceActivityValueMetric`](models::ServiceActivityValueMetric).
    #[inline]
    pub fn get_metrics_for_network_access_private_apps_blocked_by_connector(
        &self,
        parameters: GetMetricsForNetworkAccessPrivateAppsBlockedByConnector,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        self.raw()
            .function_with(
                "getMetricsForNetworkAccessPrivateAppsBlockedByConnector",
                &parameters,
            )
    }

    /// `GET …/getMetricsForNetworkAccessRemoteNetworkBranchesAlive(…)`.
    ///
    /// Returns a page of [`ServiceActivityValueMetric`](models::ServiceActivityValueMetric).
    #[inline]
    pub fn get_metrics_for_network_access_remote_network_branches_alive(
        &self,
        parameters: GetMetricsForNetworkAccessRemoteNetworkBranchesAlive,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        self.raw()
            .function_with(
                "getMetricsForNetworkAccessRemoteNetworkBranchesAlive",
                &parameters,
            )
    }

    /// `GET …/getMetricsForNetworkAccessRemoteNetworkBranchesBGPConnected(…)`.
    ///
    /// Returns a page of [`ServiceActivityValueMetric`](models::ServiceActivityValueMetric).
    #[inline]
    pub fn get_metrics_for_network_access_remote_network_branches_bgp_connected(
        &self,
        parameters: GetMetricsForNetworkAccessRemoteNetworkBranchesBgpConnected,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        self.raw()
            .function_with(
                "getMetricsForNetworkAccessRemoteNetworkBranchesBGPConnected",
                &parameters,
            )
    }

    /// `GET …/getMetricsForNetworkAccessRemoteNetworkBranchesBGPDisconnected(…)`.
    ///
    /// Returns a page of [`ServiceActivityValueMetric`](models::ServiceActivityValueMetric).
    #[inline]
    pub fn get_metrics_for_network_access_remote_network_branches_bgp_disconnected(
        &self,
        parameters: GetMetricsForNetworkAccessRemoteNetworkBranchesBgpDisconnected,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        self.raw()
            .function_with(
                "getMetricsForNetworkAccessRemoteNetworkBranchesBGPDisconnected",
                &parameters,
            )
    }

    /// `GET …/getMetricsForNetworkAccessRemoteNetworkBranchesTunnelConnected(…)`.
    ///
    /// Returns a page of [`ServiceActivityValueMetric`](models::ServiceActivityValueMetric).
    #[inline]
    pub fn get_metrics_for_network_access_remote_network_branches_tunnel_connected(
        &self,
        parameters: GetMetricsForNetworkAccessRemoteNetworkBranchesTunnelConnected,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        self.raw()
            .function_with(
                "getMetricsForNetworkAccessRemoteNetworkBranchesTunnelConnected",
                &parameters,
            )
    }

    /// `GET …/getMetricsForNetworkAccessRemoteNetworkBranchesTunnelDisconnected(…)`.
    ///
    /// Returns a page of [`ServiceActivityValueMetric`](models::ServiceActivityValueMetric).
    #[inline]
    pub fn get_metrics_for_network_access_remote_network_branches_tunnel_disconnected(
        &self,
        parameters: GetMetricsForNetworkAccessRemoteNetworkBranchesTunnelDisconnected,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        self.raw()
            .function_with(
                "getMetricsForNetworkAccessRemoteNetworkBranchesTunnelDisconnected",
                &parameters,
            )
    }

    /// `GET …/getMetricsForSamlSignInSuccess(…)`.
    ///
    /// Returns a page of [`ServiceActivityValueMetric`](models::ServiceActivityValueMetric).
    ///
    /// Least privileged permission: `Reports.Read.All` (delegated, application).
    #[inline]
    pub fn get_metrics_for_saml_sign_in_success(
        &self,
        parameters: GetMetricsForSamlSignInSuccess,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        self.raw().function_with("getMetricsForSamlSignInSuccess", &parameters)
    }

    /// `GET …/getUsageMetricsForTeamsByLaunch(…)`.
    ///
    /// Returns a page of [`ServiceActivityValueMetric`](models::ServiceActivityValueMetric).
    ///
    /// Least privileged permission: `ServiceActivity-Teams.Read.All` (delegated, application).
    #[inline]
    pub fn get_usage_metrics_for_teams_by_launch(
        &self,
        parameters: GetUsageMetricsForTeamsByLaunch,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        self.raw().function_with("getUsageMetricsForTeamsByLaunch", &parameters)
    }

    /// `GET …/getUsageMetricsForTeamsByMeetingsJoined(…)`.
    ///
    /// Returns a page of [`ServiceActivityValueMetric`](models::ServiceActivityValueMetric).
    ///
    /// Least privileged permission: `ServiceActivity-Teams.Read.All` (delegated, application).
    #[inline]
    pub fn get_usage_metrics_for_teams_by_meetings_joined(
        &self,
        parameters: GetUsageMetricsForTeamsByMeetingsJoined,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        self.raw().function_with("getUsageMetricsForTeamsByMeetingsJoined", &parameters)
    }
}

/// Parameters of
/// [`ServiceActivityResource::get_active_user_metrics_for_desktop_mail_by_read_email`].
pub struct GetActiveUserMetricsForDesktopMailByReadEmail {
    /// `aggregationIntervalInMinutes`.
    pub aggregation_interval_in_minutes: mg::Field<i32>,
    /// `exclusiveIntervalEndDateTime`. Required.
    pub exclusive_interval_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `inclusiveIntervalStartDateTime`. Required.
    pub inclusive_interval_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetActiveUserMetricsForDesktopMailByReadEmail: "microsoft.graph.getActiveUserMetricsForDesktopMailByReadEmail", parameters;
    aggregation_interval_in_minutes: "aggregationIntervalInMinutes",
    exclusive_interval_end_date_time: "exclusiveIntervalEndDateTime" required,
    inclusive_interval_start_date_time: "inclusiveIntervalStartDateTime" required,
}

mg::required_parameters! {
    GetActiveUserMetricsForDesktopMailByReadEmail;
    inclusive_interval_start_date_time: mg::DateTimeOffset,
    exclusive_interval_end_date_time: mg::DateTimeOffset,
    aggregation_interval_in_minutes: i32,
}

/// Parameters of
/// [`ServiceActivityResource::get_active_user_metrics_for_email_by_modern_authentication`].
pub struct GetActiveUserMetricsForEmailByModernAuthentication {
    /// `aggregationIntervalInMinutes`.
    pub aggregation_interval_in_minutes: mg::Field<i32>,
    /// `exclusiveIntervalEndDateTime`. Required.
    pub exclusive_interval_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `inclusiveIntervalStartDateTime`. Required.
    pub inclusive_interval_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetActiveUserMetricsForEmailByModernAuthentication: "microsoft.graph.getActiveUserMetricsForEmailByModernAuthentication", parameters;
    aggregation_interval_in_minutes: "aggregationIntervalInMinutes",
    exclusive_interval_end_date_time: "exclusiveIntervalEndDateTime" required,
    inclusive_interval_start_date_time: "inclusiveIntervalStartDateTime" required,
}

mg::required_parameters! {
    GetActiveUserMetricsForEmailByModernAuthentication;
    inclusive_interval_start_date_time: mg::DateTimeOffset,
    exclusive_interval_end_date_time: mg::DateTimeOffset,
    aggregation_interval_in_minutes: i32,
}

/// Parameters of [`ServiceActivityResource::get_active_user_metrics_for_excel_web`].
pub struct GetActiveUserMetricsForExcelWeb {
    /// `aggregationIntervalInMinutes`.
    pub aggregation_interval_in_minutes: mg::Field<i32>,
    /// `exclusiveIntervalEndDateTime`. Required.
    pub exclusive_interval_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `inclusiveIntervalStartDateTime`. Required.
    pub inclusive_interval_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetActiveUserMetricsForExcelWeb: "microsoft.graph.getActiveUserMetricsForExcelWeb", parameters;
    aggregation_interval_in_minutes: "aggregationIntervalInMinutes",
    exclusive_interval_end_date_time: "exclusiveIntervalEndDateTime" required,
    inclusive_interval_start_date_time: "inclusiveIntervalStartDateTime" required,
}

mg::required_parameters! {
    GetActiveUserMetricsForExcelWeb;
    inclusive_interval_start_date_time: mg::DateTimeOffset,
    exclusive_interval_end_date_time: mg::DateTimeOffset,
    aggregation_interval_in_minutes: i32,
}

/// Parameters of [`ServiceActivityResource::get_active_user_metrics_for_one_note_web`].
pub struct GetActiveUserMetricsForOneNoteWeb {
    /// `aggregationIntervalInMinutes`.
    pub aggregation_interval_in_minutes: mg::Field<i32>,
    /// `exclusiveIntervalEndDateTime`. Required.
    pub exclusive_interval_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `inclusiveIntervalStartDateTime`. Required.
    pub inclusive_interval_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetActiveUserMetricsForOneNoteWeb: "microsoft.graph.getActiveUserMetricsForOneNoteWeb", parameters;
    aggregation_interval_in_minutes: "aggregationIntervalInMinutes",
    exclusive_interval_end_date_time: "exclusiveIntervalEndDateTime" required,
    inclusive_interval_start_date_time: "inclusiveIntervalStartDateTime" required,
}

mg::required_parameters! {
    GetActiveUserMetricsForOneNoteWeb;
    inclusive_interval_start_date_time: mg::DateTimeOffset,
    exclusive_interval_end_date_time: mg::DateTimeOffset,
    aggregation_interval_in_minutes: i32,
}

/// Parameters of
/// [`ServiceActivityResource::get_active_user_metrics_for_outlook_mac_by_read_email`].
pub struct GetActiveUserMetricsForOutlookMacByReadEmail {
    /// `aggregationIntervalInMinutes`.
    pub aggregation_interval_in_minutes: mg::Field<i32>,
    /// `exclusiveIntervalEndDateTime`. Required.
    pub exclusive_interval_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `inclusiveIntervalStartDateTime`. Required.
    pub inclusive_interval_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetActiveUserMetricsForOutlookMacByReadEmail: "microsoft.graph.getActiveUserMetricsForOutlookMacByReadEmail", parameters;
    aggregation_interval_in_minutes: "aggregationIntervalInMinutes",
    exclusive_interval_end_date_time: "exclusiveIntervalEndDateTime" required,
    inclusive_interval_start_date_time: "inclusiveIntervalStartDateTime" required,
}

mg::required_parameters! {
    GetActiveUserMetricsForOutlookMacByReadEmail;
    inclusive_interval_start_date_time: mg::DateTimeOffset,
    exclusive_interval_end_date_time: mg::DateTimeOffset,
    aggregation_interval_in_minutes: i32,
}

/// Parameters of
/// [`ServiceActivityResource::get_active_user_metrics_for_outlook_mobile_by_read_email`].
pub struct GetActiveUserMetricsForOutlookMobileByReadEmail {
    /// `aggregationIntervalInMinutes`.
    pub aggregation_interval_in_minutes: mg::Field<i32>,
    /// `exclusiveIntervalEndDateTime`. Required.
    pub exclusive_interval_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `inclusiveIntervalStartDateTime`. Required.
    pub inclusive_interval_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetActiveUserMetricsForOutlookMobileByReadEmail: "microsoft.graph.getActiveUserMetricsForOutlookMobileByReadEmail", parameters;
    aggregation_interval_in_minutes: "aggregationIntervalInMinutes",
    exclusive_interval_end_date_time: "exclusiveIntervalEndDateTime" required,
    inclusive_interval_start_date_time: "inclusiveIntervalStartDateTime" required,
}

mg::required_parameters! {
    GetActiveUserMetricsForOutlookMobileByReadEmail;
    inclusive_interval_start_date_time: mg::DateTimeOffset,
    exclusive_interval_end_date_time: mg::DateTimeOffset,
    aggregation_interval_in_minutes: i32,
}

/// Parameters of
/// [`ServiceActivityResource::get_active_user_metrics_for_outlook_web_by_app_opening`].
pub struct GetActiveUserMetricsForOutlookWebByAppOpening {
    /// `aggregationIntervalInMinutes`.
    pub aggregation_interval_in_minutes: mg::Field<i32>,
    /// `exclusiveIntervalEndDateTime`. Required.
    pub exclusive_interval_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `inclusiveIntervalStartDateTime`. Required.
    pub inclusive_interval_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetActiveUserMetricsForOutlookWebByAppOpening: "microsoft.graph.getActiveUserMetricsForOutlookWebByAppOpening", parameters;
    aggregation_interval_in_minutes: "aggregationIntervalInMinutes",
    exclusive_interval_end_date_time: "exclusiveIntervalEndDateTime" required,
    inclusive_interval_start_date_time: "inclusiveIntervalStartDateTime" required,
}

mg::required_parameters! {
    GetActiveUserMetricsForOutlookWebByAppOpening;
    inclusive_interval_start_date_time: mg::DateTimeOffset,
    exclusive_interval_end_date_time: mg::DateTimeOffset,
    aggregation_interval_in_minutes: i32,
}

/// Parameters of
/// [`ServiceActivityResource::get_active_user_metrics_for_outlook_web_by_read_email`].
pub struct GetActiveUserMetricsForOutlookWebByReadEmail {
    /// `aggregationIntervalInMinutes`.
    pub aggregation_interval_in_minutes: mg::Field<i32>,
    /// `exclusiveIntervalEndDateTime`. Required.
    pub exclusive_interval_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `inclusiveIntervalStartDateTime`. Required.
    pub inclusive_interval_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetActiveUserMetricsForOutlookWebByReadEmail: "microsoft.graph.getActiveUserMetricsForOutlookWebByReadEmail", parameters;
    aggregation_interval_in_minutes: "aggregationIntervalInMinutes",
    exclusive_interval_end_date_time: "exclusiveIntervalEndDateTime" required,
    inclusive_interval_start_date_time: "inclusiveIntervalStartDateTime" required,
}

mg::required_parameters! {
    GetActiveUserMetricsForOutlookWebByReadEmail;
    inclusive_interval_start_date_time: mg::DateTimeOffset,
    exclusive_interval_end_date_time: mg::DateTimeOffset,
    aggregation_interval_in_minutes: i32,
}

/// Parameters of [`ServiceActivityResource::get_active_user_metrics_for_power_point_web`].
pub struct GetActiveUserMetricsForPowerPointWeb {
    /// `aggregationIntervalInMinutes`.
    pub aggregation_interval_in_minutes: mg::Field<i32>,
    /// `exclusiveIntervalEndDateTime`. Required.
    pub exclusive_interval_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `inclusiveIntervalStartDateTime`. Required.
    pub inclusive_interval_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetActiveUserMetricsForPowerPointWeb: "microsoft.graph.getActiveUserMetricsForPowerPointWeb", parameters;
    aggregation_interval_in_minutes: "aggregationIntervalInMinutes",
    exclusive_interval_end_date_time: "exclusiveIntervalEndDateTime" required,
    inclusive_interval_start_date_time: "inclusiveIntervalStartDateTime" required,
}

mg::required_parameters! {
    GetActiveUserMetricsForPowerPointWeb;
    inclusive_interval_start_date_time: mg::DateTimeOffset,
    exclusive_interval_end_date_time: mg::DateTimeOffset,
    aggregation_interval_in_minutes: i32,
}

/// Parameters of [`ServiceActivityResource::get_active_user_metrics_for_visio_web`].
pub struct GetActiveUserMetricsForVisioWeb {
    /// `aggregationIntervalInMinutes`.
    pub aggregation_interval_in_minutes: mg::Field<i32>,
    /// `exclusiveIntervalEndDateTime`. Required.
    pub exclusive_interval_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `inclusiveIntervalStartDateTime`. Required.
    pub inclusive_interval_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetActiveUserMetricsForVisioWeb: "microsoft.graph.getActiveUserMetricsForVisioWeb", parameters;
    aggregation_interval_in_minutes: "aggregationIntervalInMinutes",
    exclusive_interval_end_date_time: "exclusiveIntervalEndDateTime" required,
    inclusive_interval_start_date_time: "inclusiveIntervalStartDateTime" required,
}

mg::required_parameters! {
    GetActiveUserMetricsForVisioWeb;
    inclusive_interval_start_date_time: mg::DateTimeOffset,
    exclusive_interval_end_date_time: mg::DateTimeOffset,
    aggregation_interval_in_minutes: i32,
}

/// Parameters of [`ServiceActivityResource::get_active_user_metrics_for_word_web`].
pub struct GetActiveUserMetricsForWordWeb {
    /// `aggregationIntervalInMinutes`.
    pub aggregation_interval_in_minutes: mg::Field<i32>,
    /// `exclusiveIntervalEndDateTime`. Required.
    pub exclusive_interval_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `inclusiveIntervalStartDateTime`. Required.
    pub inclusive_interval_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetActiveUserMetricsForWordWeb: "microsoft.graph.getActiveUserMetricsForWordWeb", parameters;
    aggregation_interval_in_minutes: "aggregationIntervalInMinutes",
    exclusive_interval_end_date_time: "exclusiveIntervalEndDateTime" required,
    inclusive_interval_start_date_time: "inclusiveIntervalStartDateTime" required,
}

mg::required_parameters! {
    GetActiveUserMetricsForWordWeb;
    inclusive_interval_start_date_time: mg::DateTimeOffset,
    exclusive_interval_end_date_time: mg::DateTimeOffset,
    aggregation_interval_in_minutes: i32,
}

/// Parameters of
/// [`ServiceActivityResource::get_active_user_metrics_fori_os_or_android_mail_by_read_email`].
pub struct GetActiveUserMetricsForiOsOrAndroidMailByReadEmail {
    /// `aggregationIntervalInMinutes`.
    pub aggregation_interval_in_minutes: mg::Field<i32>,
    /// `exclusiveIntervalEndDateTime`. Required.
    pub exclusive_interval_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `inclusiveIntervalStartDateTime`. Required.
    pub inclusive_interval_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetActiveUserMetricsForiOsOrAndroidMailByReadEmail: "microsoft.graph.getActiveUserMetricsForiOSOrAndroidMailByReadEmail", parameters;
    aggregation_interval_in_minutes: "aggregationIntervalInMinutes",
    exclusive_interval_end_date_time: "exclusiveIntervalEndDateTime" required,
    inclusive_interval_start_date_time: "inclusiveIntervalStartDateTime" required,
}

mg::required_parameters! {
    GetActiveUserMetricsForiOsOrAndroidMailByReadEmail;
    inclusive_interval_start_date_time: mg::DateTimeOffset,
    exclusive_interval_end_date_time: mg::DateTimeOffset,
    aggregation_interval_in_minutes: i32,
}

/// Parameters of [`ServiceActivityResource::get_audio_stream_qoe_metrics_for_teams`].
pub struct GetAudioStreamQoeMetricsForTeams {
    /// `aggregationIntervalInMinutes`.
    pub aggregation_interval_in_minutes: mg::Field<i32>,
    /// `exclusiveIntervalEndDateTime`. Required.
    pub exclusive_interval_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `inclusiveIntervalStartDateTime`. Required.
    pub inclusive_interval_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetAudioStreamQoeMetricsForTeams: "microsoft.graph.getAudioStreamQoEMetricsForTeams", parameters;
    aggregation_interval_in_minutes: "aggregationIntervalInMinutes",
    exclusive_interval_end_date_time: "exclusiveIntervalEndDateTime" required,
    inclusive_interval_start_date_time: "inclusiveIntervalStartDateTime" required,
}

mg::required_parameters! {
    GetAudioStreamQoeMetricsForTeams;
    inclusive_interval_start_date_time: mg::DateTimeOffset,
    exclusive_interval_end_date_time: mg::DateTimeOffset,
    aggregation_interval_in_minutes: i32,
}

/// Parameters of [`ServiceActivityResource::get_audio_streams_over_udp_metrics_for_teams`].
pub struct GetAudioStreamsOverUdpMetricsForTeams {
    /// `aggregationIntervalInMinutes`.
    pub aggregation_interval_in_minutes: mg::Field<i32>,
    /// `exclusiveIntervalEndDateTime`. Required.
    pub exclusive_interval_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `inclusiveIntervalStartDateTime`. Required.
    pub inclusive_interval_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetAudioStreamsOverUdpMetricsForTeams: "microsoft.graph.getAudioStreamsOverUdpMetricsForTeams", parameters;
    aggregation_interval_in_minutes: "aggregationIntervalInMinutes",
    exclusive_interval_end_date_time: "exclusiveIntervalEndDateTime" required,
    inclusive_interval_start_date_time: "inclusiveIntervalStartDateTime" required,
}

mg::required_parameters! {
    GetAudioStreamsOverUdpMetricsForTeams;
    inclusive_interval_start_date_time: mg::DateTimeOffset,
    exclusive_interval_end_date_time: mg::DateTimeOffset,
    aggregation_interval_in_minutes: i32,
}

/// Parameters of [`ServiceActivityResource::get_connectivity_metrics_for_exchange`].
pub struct GetConnectivityMetricsForExchange {
    /// `aggregationIntervalInMinutes`.
    pub aggregation_interval_in_minutes: mg::Field<i32>,
    /// `exclusiveIntervalEndDateTime`. Required.
    pub exclusive_interval_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `inclusiveIntervalStartDateTime`. Required.
    pub inclusive_interval_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetConnectivityMetricsForExchange: "microsoft.graph.getConnectivityMetricsForExchange", parameters;
    aggregation_interval_in_minutes: "aggregationIntervalInMinutes",
    exclusive_interval_end_date_time: "exclusiveIntervalEndDateTime" required,
    inclusive_interval_start_date_time: "inclusiveIntervalStartDateTime" required,
}

mg::required_parameters! {
    GetConnectivityMetricsForExchange;
    inclusive_interval_start_date_time: mg::DateTimeOffset,
    exclusive_interval_end_date_time: mg::DateTimeOffset,
    aggregation_interval_in_minutes: i32,
}

/// Parameters of [`ServiceActivityResource::get_message_volume_metrics_for_email_delivery`].
pub struct GetMessageVolumeMetricsForEmailDelivery {
    /// `aggregationIntervalInMinutes`.
    pub aggregation_interval_in_minutes: mg::Field<i32>,
    /// `exclusiveIntervalEndDateTime`. Required.
    pub exclusive_interval_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `inclusiveIntervalStartDateTime`. Required.
    pub inclusive_interval_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetMessageVolumeMetricsForEmailDelivery: "microsoft.graph.getMessageVolumeMetricsForEmailDelivery", parameters;
    aggregation_interval_in_minutes: "aggregationIntervalInMinutes",
    exclusive_interval_end_date_time: "exclusiveIntervalEndDateTime" required,
    inclusive_interval_start_date_time: "inclusiveIntervalStartDateTime" required,
}

mg::required_parameters! {
    GetMessageVolumeMetricsForEmailDelivery;
    inclusive_interval_start_date_time: mg::DateTimeOffset,
    exclusive_interval_end_date_time: mg::DateTimeOffset,
    aggregation_interval_in_minutes: i32,
}

/// Parameters of [`ServiceActivityResource::get_message_volume_metrics_for_teams_chat`].
pub struct GetMessageVolumeMetricsForTeamsChat {
    /// `aggregationIntervalInMinutes`.
    pub aggregation_interval_in_minutes: mg::Field<i32>,
    /// `exclusiveIntervalEndDateTime`. Required.
    pub exclusive_interval_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `inclusiveIntervalStartDateTime`. Required.
    pub inclusive_interval_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetMessageVolumeMetricsForTeamsChat: "microsoft.graph.getMessageVolumeMetricsForTeamsChat", parameters;
    aggregation_interval_in_minutes: "aggregationIntervalInMinutes",
    exclusive_interval_end_date_time: "exclusiveIntervalEndDateTime" required,
    inclusive_interval_start_date_time: "inclusiveIntervalStartDateTime" required,
}

mg::required_parameters! {
    GetMessageVolumeMetricsForTeamsChat;
    inclusive_interval_start_date_time: mg::DateTimeOffset,
    exclusive_interval_end_date_time: mg::DateTimeOffset,
    aggregation_interval_in_minutes: i32,
}

/// Parameters of [`ServiceActivityResource::get_metrics_for_conditional_access_blocked_sign_in`].
pub struct GetMetricsForConditionalAccessBlockedSignIn {
    /// `aggregationIntervalInMinutes`.
    pub aggregation_interval_in_minutes: mg::Field<i32>,
    /// `exclusiveIntervalEndDateTime`. Required.
    pub exclusive_interval_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `inclusiveIntervalStartDateTime`. Required.
    pub inclusive_interval_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetMetricsForConditionalAccessBlockedSignIn: "microsoft.graph.getMetricsForConditionalAccessBlockedSignIn", parameters;
    aggregation_interval_in_minutes: "aggregationIntervalInMinutes",
    exclusive_interval_end_date_time: "exclusiveIntervalEndDateTime" required,
    inclusive_interval_start_date_time: "inclusiveIntervalStartDateTime" required,
}

mg::required_parameters! {
    GetMetricsForConditionalAccessBlockedSignIn;
    inclusive_interval_start_date_time: mg::DateTimeOffset,
    exclusive_interval_end_date_time: mg::DateTimeOffset,
    aggregation_interval_in_minutes: i32,
}

/// Parameters of
/// [`ServiceActivityResource::get_metrics_for_conditional_access_compliant_devices_sign_in_success`].
pub struct GetMetricsForConditionalAccessCompliantDevicesSignInSuccess {
    /// `aggregationIntervalInMinutes`.
    pub aggregation_interval_in_minutes: mg::Field<i32>,
    /// `exclusiveIntervalEndDateTime`. Required.
    pub exclusive_interval_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `inclusiveIntervalStartDateTime`. Required.
    pub inclusive_interval_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetMetricsForConditionalAccessCompliantDevicesSignInSuccess: "microsoft.graph.getMetricsForConditionalAccessCompliantDevicesSignInSuccess", parameters;
    aggregation_interval_in_minutes: "aggregationIntervalInMinutes",
    exclusive_interval_end_date_time: "exclusiveIntervalEndDateTime" required,
    inclusive_interval_start_date_time: "inclusiveIntervalStartDateTime" required,
}

mg::required_parameters! {
    GetMetricsForConditionalAccessCompliantDevicesSignInSuccess;
    inclusive_interval_start_date_time: mg::DateTimeOffset,
    exclusive_interval_end_date_time: mg::DateTimeOffset,
    aggregation_interval_in_minutes: i32,
}

/// Parameters of
/// [`ServiceActivityResource::get_metrics_for_conditional_access_managed_devices_sign_in_success`].
pub struct GetMetricsForConditionalAccessManagedDevicesSignInSuccess {
    /// `aggregationIntervalInMinutes`.
    pub aggregation_interval_in_minutes: mg::Field<i32>,
    /// `exclusiveIntervalEndDateTime`. Required.
    pub exclusive_interval_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `inclusiveIntervalStartDateTime`. Required.
    pub inclusive_interval_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetMetricsForConditionalAccessManagedDevicesSignInSuccess: "microsoft.graph.getMetricsForConditionalAccessManagedDevicesSignInSuccess", parameters;
    aggregation_interval_in_minutes: "aggregationIntervalInMinutes",
    exclusive_interval_end_date_time: "exclusiveIntervalEndDateTime" required,
    inclusive_interval_start_date_time: "inclusiveIntervalStartDateTime" required,
}

mg::required_parameters! {
    GetMetricsForConditionalAccessManagedDevicesSignInSuccess;
    inclusive_interval_start_date_time: mg::DateTimeOffset,
    exclusive_interval_end_date_time: mg::DateTimeOffset,
    aggregation_interval_in_minutes: i32,
}

/// Parameters of [`ServiceActivityResource::get_metrics_for_mfa_sign_in_failure`].
pub struct GetMetricsForMfaSignInFailure {
    /// `aggregationIntervalInMinutes`.
    pub aggregation_interval_in_minutes: mg::Field<i32>,
    /// `exclusiveIntervalEndDateTime`. Required.
    pub exclusive_interval_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `inclusiveIntervalStartDateTime`. Required.
    pub inclusive_interval_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetMetricsForMfaSignInFailure: "microsoft.graph.getMetricsForMfaSignInFailure", parameters;
    aggregation_interval_in_minutes: "aggregationIntervalInMinutes",
    exclusive_interval_end_date_time: "exclusiveIntervalEndDateTime" required,
    inclusive_interval_start_date_time: "inclusiveIntervalStartDateTime" required,
}

mg::required_parameters! {
    GetMetricsForMfaSignInFailure;
    inclusive_interval_start_date_time: mg::DateTimeOffset,
    exclusive_interval_end_date_time: mg::DateTimeOffset,
    aggregation_interval_in_minutes: i32,
}

/// Parameters of [`ServiceActivityResource::get_metrics_for_mfa_sign_in_success`].
pub struct GetMetricsForMfaSignInSuccess {
    /// `aggregationIntervalInMinutes`.
    pub aggregation_interval_in_minutes: mg::Field<i32>,
    /// `exclusiveIntervalEndDateTime`. Required.
    pub exclusive_interval_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `inclusiveIntervalStartDateTime`. Required.
    pub inclusive_interval_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetMetricsForMfaSignInSuccess: "microsoft.graph.getMetricsForMfaSignInSuccess", parameters;
    aggregation_interval_in_minutes: "aggregationIntervalInMinutes",
    exclusive_interval_end_date_time: "exclusiveIntervalEndDateTime" required,
    inclusive_interval_start_date_time: "inclusiveIntervalStartDateTime" required,
}

mg::required_parameters! {
    GetMetricsForMfaSignInSuccess;
    inclusive_interval_start_date_time: mg::DateTimeOffset,
    exclusive_interval_end_date_time: mg::DateTimeOffset,
    aggregation_interval_in_minutes: i32,
}

/// Parameters of
/// [`ServiceActivityResource::get_metrics_for_network_access_internet_app_policy_allowed_apps`].
pub struct GetMetricsForNetworkAccessInternetAppPolicyAllowedApps {
    /// `aggregationIntervalInMinutes`.
    pub aggregation_interval_in_minutes: mg::Field<i32>,
    /// `exclusiveIntervalEndDateTime`. Required.
    pub exclusive_interval_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `inclusiveIntervalStartDateTime`. Required.
    pub inclusive_interval_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetMetricsForNetworkAccessInternetAppPolicyAllowedApps: "microsoft.graph.getMetricsForNetworkAccessInternetAppPolicyAllowedApps", parameters;
    aggregation_interval_in_minutes: "aggregationIntervalInMinutes",
    exclusive_interval_end_date_time: "exclusiveIntervalEndDateTime" required,
    inclusive_interval_start_date_time: "inclusiveIntervalStartDateTime" required,
}

mg::required_parameters! {
    GetMetricsForNetworkAccessInternetAppPolicyAllowedApps;
    inclusive_interval_start_date_time: mg::DateTimeOffset,
    exclusive_interval_end_date_time: mg::DateTimeOffset,
    aggregation_interval_in_minutes: i32,
}

/// Parameters of
/// [`ServiceActivityResource::get_metrics_for_network_access_internet_app_policy_allowed_users`].
pub struct GetMetricsForNetworkAccessInternetAppPolicyAllowedUsers {
    /// `aggregationIntervalInMinutes`.
    pub aggregation_interval_in_minutes: mg::Field<i32>,
    /// `exclusiveIntervalEndDateTime`. Required.
    pub exclusive_interval_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `inclusiveIntervalStartDateTime`. Required.
    pub inclusive_interval_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetMetricsForNetworkAccessInternetAppPolicyAllowedUsers: "microsoft.graph.getMetricsForNetworkAccessInternetAppPolicyAllowedUsers", parameters;
    aggregation_interval_in_minutes: "aggregationIntervalInMinutes",
    exclusive_interval_end_date_time: "exclusiveIntervalEndDateTime" required,
    inclusive_interval_start_date_time: "inclusiveIntervalStartDateTime" required,
}

mg::required_parameters! {
    GetMetricsForNetworkAccessInternetAppPolicyAllowedUsers;
    inclusive_interval_start_date_time: mg::DateTimeOffset,
    exclusive_interval_end_date_time: mg::DateTimeOffset,
    aggregation_interval_in_minutes: i32,
}

/// Parameters of
/// [`ServiceActivityResource::get_metrics_for_network_access_internet_app_policy_blocked_apps`].
pub struct GetMetricsForNetworkAccessInternetAppPolicyBlockedApps {
    /// `aggregationIntervalInMinutes`.
    pub aggregation_interval_in_minutes: mg::Field<i32>,
    /// `exclusiveIntervalEndDateTime`. Required.
    pub exclusive_interval_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `inclusiveIntervalStartDateTime`. Required.
    pub inclusive_interval_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetMetricsForNetworkAccessInternetAppPolicyBlockedApps: "microsoft.graph.getMetricsForNetworkAccessInternetAppPolicyBlockedApps", parameters;
    aggregation_interval_in_minutes: "aggregationIntervalInMinutes",
    exclusive_interval_end_date_time: "exclusiveIntervalEndDateTime" required,
    inclusive_interval_start_date_time: "inclusiveIntervalStartDateTime" required,
}

mg::required_parameters! {
    GetMetricsForNetworkAccessInternetAppPolicyBlockedApps;
    inclusive_interval_start_date_time: mg::DateTimeOffset,
    exclusive_interval_end_date_time: mg::DateTimeOffset,
    aggregation_interval_in_minutes: i32,
}

/// Parameters of
/// [`ServiceActivityResource::get_metrics_for_network_access_internet_app_policy_blocked_users`].
pub struct GetMetricsForNetworkAccessInternetAppPolicyBlockedUsers {
    /// `aggregationIntervalInMinutes`.
    pub aggregation_interval_in_minutes: mg::Field<i32>,
    /// `exclusiveIntervalEndDateTime`. Required.
    pub exclusive_interval_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `inclusiveIntervalStartDateTime`. Required.
    pub inclusive_interval_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetMetricsForNetworkAccessInternetAppPolicyBlockedUsers: "microsoft.graph.getMetricsForNetworkAccessInternetAppPolicyBlockedUsers", parameters;
    aggregation_interval_in_minutes: "aggregationIntervalInMinutes",
    exclusive_interval_end_date_time: "exclusiveIntervalEndDateTime" required,
    inclusive_interval_start_date_time: "inclusiveIntervalStartDateTime" required,
}

mg::required_parameters! {
    GetMetricsForNetworkAccessInternetAppPolicyBlockedUsers;
    inclusive_interval_start_date_time: mg::DateTimeOffset,
    exclusive_interval_end_date_time: mg::DateTimeOffset,
    aggregation_interval_in_minutes: i32,
}

/// Parameters of
/// [`ServiceActivityResource::get_metrics_for_network_access_private_app_users_allowed_by_connector`].
pub struct GetMetricsForNetworkAccessPrivateAppUsersAllowedByConnector {
    /// `aggregationIntervalInMinutes`.
    pub aggregation_interval_in_minutes: mg::Field<i32>,
    /// `exclusiveIntervalEndDateTime`. Required.
    pub exclusive_interval_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `inclusiveIntervalStartDateTime`. Required.
    pub inclusive_interval_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetMetricsForNetworkAccessPrivateAppUsersAllowedByConnector: "microsoft.graph.getMetricsForNetworkAccessPrivateAppUsersAllowedByConnector", parameters;
    aggregation_interval_in_minutes: "aggregationIntervalInMinutes",
    exclusive_interval_end_date_time: "exclusiveIntervalEndDateTime" required,
    inclusive_interval_start_date_time: "inclusiveIntervalStartDateTime" required,
}

mg::required_parameters! {
    GetMetricsForNetworkAccessPrivateAppUsersAllowedByConnector;
    inclusive_interval_start_date_time: mg::DateTimeOffset,
    exclusive_interval_end_date_time: mg::DateTimeOffset,
    aggregation_interval_in_minutes: i32,
}

/// Parameters of
/// [`ServiceActivityResource::get_metrics_for_network_access_private_app_users_blocked_by_connector`].
pub struct GetMetricsForNetworkAccessPrivateAppUsersBlockedByConnector {
    /// `aggregationIntervalInMinutes`.
    pub aggregation_interval_in_minutes: mg::Field<i32>,
    /// `exclusiveIntervalEndDateTime`. Required.
    pub exclusive_interval_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `inclusiveIntervalStartDateTime`. Required.
    pub inclusive_interval_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetMetricsForNetworkAccessPrivateAppUsersBlockedByConnector: "microsoft.graph.getMetricsForNetworkAccessPrivateAppUsersBlockedByConnector", parameters;
    aggregation_interval_in_minutes: "aggregationIntervalInMinutes",
    exclusive_interval_end_date_time: "exclusiveIntervalEndDateTime" required,
    inclusive_interval_start_date_time: "inclusiveIntervalStartDateTime" required,
}

mg::required_parameters! {
    GetMetricsForNetworkAccessPrivateAppUsersBlockedByConnector;
    inclusive_interval_start_date_time: mg::DateTimeOffset,
    exclusive_interval_end_date_time: mg::DateTimeOffset,
    aggregation_interval_in_minutes: i32,
}

/// Parameters of
/// [`ServiceActivityResource::get_metrics_for_network_access_private_apps_allowed_by_connector`].
pub struct GetMetricsForNetworkAccessPrivateAppsAllowedByConnector {
    /// `aggregationIntervalInMinutes`.
    pub aggregation_interval_in_minutes: mg::Field<i32>,
    /// `exclusiveIntervalEndDateTime`. Required.
    pub exclusive_interval_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `inclusiveIntervalStartDateTime`. Required.
    pub inclusive_interval_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetMetricsForNetworkAccessPrivateAppsAllowedByConnector: "microsoft.graph.getMetricsForNetworkAccessPrivateAppsAllowedByConnector", parameters;
    aggregation_interval_in_minutes: "aggregationIntervalInMinutes",
    exclusive_interval_end_date_time: "exclusiveIntervalEndDateTime" required,
    inclusive_interval_start_date_time: "inclusiveIntervalStartDateTime" required,
}

mg::required_parameters! {
    GetMetricsForNetworkAccessPrivateAppsAllowedByConnector;
    inclusive_interval_start_date_time: mg::DateTimeOffset,
    exclusive_interval_end_date_time: mg::DateTimeOffset,
    aggregation_interval_in_minutes: i32,
}

/// Parameters of
/// [`ServiceActivityResource::get_metrics_for_network_access_private_apps_blocked_by_connector`].
pub struct GetMetricsForNetworkAccessPrivateAppsBlockedByConnector {
    /// `aggregationIntervalInMinutes`.
    pub aggregation_interval_in_minutes: mg::Field<i32>,
    /// `exclusiveIntervalEndDateTime`. Required.
    pub exclusive_interval_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `inclusiveIntervalStartDateTime`. Required.
    pub inclusive_interval_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetMetricsForNetworkAccessPrivateAppsBlockedByConnector: "microsoft.graph.getMetricsForNetworkAccessPrivateAppsBlockedByConnector", parameters;
    aggregation_interval_in_minutes: "aggregationIntervalInMinutes",
    exclusive_interval_end_date_time: "exclusiveIntervalEndDateTime" required,
    inclusive_interval_start_date_time: "inclusiveIntervalStartDateTime" required,
}

mg::required_parameters! {
    GetMetricsForNetworkAccessPrivateAppsBlockedByConnector;
    inclusive_interval_start_date_time: mg::DateTimeOffset,
    exclusive_interval_end_date_time: mg::DateTimeOffset,
    aggregation_interval_in_minutes: i32,
}

/// Parameters of
/// [`ServiceActivityResource::get_metrics_for_network_access_remote_network_branches_alive`].
pub struct GetMetricsForNetworkAccessRemoteNetworkBranchesAlive {
    /// `aggregationIntervalInMinutes`.
    pub aggregation_interval_in_minutes: mg::Field<i32>,
    /// `exclusiveIntervalEndDateTime`. Required.
    pub exclusive_interval_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `inclusiveIntervalStartDateTime`. Required.
    pub inclusive_interval_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetMetricsForNetworkAccessRemoteNetworkBranchesAlive: "microsoft.graph.getMetricsForNetworkAccessRemoteNetworkBranchesAlive", parameters;
    aggregation_interval_in_minutes: "aggregationIntervalInMinutes",
    exclusive_interval_end_date_time: "exclusiveIntervalEndDateTime" required,
    inclusive_interval_start_date_time: "inclusiveIntervalStartDateTime" required,
}

mg::required_parameters! {
    GetMetricsForNetworkAccessRemoteNetworkBranchesAlive;
    inclusive_interval_start_date_time: mg::DateTimeOffset,
    exclusive_interval_end_date_time: mg::DateTimeOffset,
    aggregation_interval_in_minutes: i32,
}

/// Parameters of
/// [`ServiceActivityResource::get_metrics_for_network_access_remote_network_branches_bgp_connected`].
pub struct GetMetricsForNetworkAccessRemoteNetworkBranchesBgpConnected {
    /// `aggregationIntervalInMinutes`.
    pub aggregation_interval_in_minutes: mg::Field<i32>,
    /// `exclusiveIntervalEndDateTime`. Required.
    pub exclusive_interval_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `inclusiveIntervalStartDateTime`. Required.
    pub inclusive_interval_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetMetricsForNetworkAccessRemoteNetworkBranchesBgpConnected: "microsoft.graph.getMetricsForNetworkAccessRemoteNetworkBranchesBGPConnected", parameters;
    aggregation_interval_in_minutes: "aggregationIntervalInMinutes",
    exclusive_interval_end_date_time: "exclusiveIntervalEndDateTime" required,
    inclusive_interval_start_date_time: "inclusiveIntervalStartDateTime" required,
}

mg::required_parameters! {
    GetMetricsForNetworkAccessRemoteNetworkBranchesBgpConnected;
    inclusive_interval_start_date_time: mg::DateTimeOffset,
    exclusive_interval_end_date_time: mg::DateTimeOffset,
    aggregation_interval_in_minutes: i32,
}

/// Parameters of
/// [`ServiceActivityResource::get_metrics_for_network_access_remote_network_branches_bgp_disconnected`].
pub struct GetMetricsForNetworkAccessRemoteNetworkBranchesBgpDisconnected {
    /// `aggregationIntervalInMinutes`.
    pub aggregation_interval_in_minutes: mg::Field<i32>,
    /// `exclusiveIntervalEndDateTime`. Required.
    pub exclusive_interval_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `inclusiveIntervalStartDateTime`. Required.
    pub inclusive_interval_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetMetricsForNetworkAccessRemoteNetworkBranchesBgpDisconnected: "microsoft.graph.getMetricsForNetworkAccessRemoteNetworkBranchesBGPDisconnected", parameters;
    aggregation_interval_in_minutes: "aggregationIntervalInMinutes",
    exclusive_interval_end_date_time: "exclusiveIntervalEndDateTime" required,
    inclusive_interval_start_date_time: "inclusiveIntervalStartDateTime" required,
}

mg::required_parameters! {
    GetMetricsForNetworkAccessRemoteNetworkBranchesBgpDisconnected;
    inclusive_interval_start_date_time: mg::DateTimeOffset,
    exclusive_interval_end_date_time: mg::DateTimeOffset,
    aggregation_interval_in_minutes: i32,
}

/// Parameters of
/// [`ServiceActivityResource::get_metrics_for_network_access_remote_network_branches_tunnel_connected`].
pub struct GetMetricsForNetworkAccessRemoteNetworkBranchesTunnelConnected {
    /// `aggregationIntervalInMinutes`.
    pub aggregation_interval_in_minutes: mg::Field<i32>,
    /// `exclusiveIntervalEndDateTime`. Required.
    pub exclusive_interval_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `inclusiveIntervalStartDateTime`. Required.
    pub inclusive_interval_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetMetricsForNetworkAccessRemoteNetworkBranchesTunnelConnected: "microsoft.graph.getMetricsForNetworkAccessRemoteNetworkBranchesTunnelConnected", parameters;
    aggregation_interval_in_minutes: "aggregationIntervalInMinutes",
    exclusive_interval_end_date_time: "exclusiveIntervalEndDateTime" required,
    inclusive_interval_start_date_time: "inclusiveIntervalStartDateTime" required,
}

mg::required_parameters! {
    GetMetricsForNetworkAccessRemoteNetworkBranchesTunnelConnected;
    inclusive_interval_start_date_time: mg::DateTimeOffset,
    exclusive_interval_end_date_time: mg::DateTimeOffset,
    aggregation_interval_in_minutes: i32,
}

/// Parameters of
/// [`ServiceActivityResource::get_metrics_for_network_access_remote_network_branches_tunnel_disconnected`].
pub struct GetMetricsForNetworkAccessRemoteNetworkBranchesTunnelDisconnected {
    /// `aggregationIntervalInMinutes`.
    pub aggregation_interval_in_minutes: mg::Field<i32>,
    /// `exclusiveIntervalEndDateTime`. Required.
    pub exclusive_interval_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `inclusiveIntervalStartDateTime`. Required.
    pub inclusive_interval_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetMetricsForNetworkAccessRemoteNetworkBranchesTunnelDisconnected: "microsoft.graph.getMetricsForNetworkAccessRemoteNetworkBranchesTunnelDisconnected", parameters;
    aggregation_interval_in_minutes: "aggregationIntervalInMinutes",
    exclusive_interval_end_date_time: "exclusiveIntervalEndDateTime" required,
    inclusive_interval_start_date_time: "inclusiveIntervalStartDateTime" required,
}

mg::required_parameters! {
    GetMetricsForNetworkAccessRemoteNetworkBranchesTunnelDisconnected;
    inclusive_interval_start_date_time: mg::DateTimeOffset,
    exclusive_interval_end_date_time: mg::DateTimeOffset,
    aggregation_interval_in_minutes: i32,
}

/// Parameters of [`ServiceActivityResource::get_metrics_for_saml_sign_in_success`].
pub struct GetMetricsForSamlSignInSuccess {
    /// `aggregationIntervalInMinutes`.
    pub aggregation_interval_in_minutes: mg::Field<i32>,
    /// `exclusiveIntervalEndDateTime`. Required.
    pub exclusive_interval_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `inclusiveIntervalStartDateTime`. Required.
    pub inclusive_interval_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetMetricsForSamlSignInSuccess: "microsoft.graph.getMetricsForSamlSignInSuccess", parameters;
    aggregation_interval_in_minutes: "aggregationIntervalInMinutes",
    exclusive_interval_end_date_time: "exclusiveIntervalEndDateTime" required,
    inclusive_interval_start_date_time: "inclusiveIntervalStartDateTime" required,
}

mg::required_parameters! {
    GetMetricsForSamlSignInSuccess;
    inclusive_interval_start_date_time: mg::DateTimeOffset,
    exclusive_interval_end_date_time: mg::DateTimeOffset,
    aggregation_interval_in_minutes: i32,
}

/// Parameters of [`ServiceActivityResource::get_usage_metrics_for_teams_by_launch`].
pub struct GetUsageMetricsForTeamsByLaunch {
    /// `aggregationIntervalInMinutes`.
    pub aggregation_interval_in_minutes: mg::Field<i32>,
    /// `exclusiveIntervalEndDateTime`. Required.
    pub exclusive_interval_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `inclusiveIntervalStartDateTime`. Required.
    pub inclusive_interval_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetUsageMetricsForTeamsByLaunch: "microsoft.graph.getUsageMetricsForTeamsByLaunch", parameters;
    aggregation_interval_in_minutes: "aggregationIntervalInMinutes",
    exclusive_interval_end_date_time: "exclusiveIntervalEndDateTime" required,
    inclusive_interval_start_date_time: "inclusiveIntervalStartDateTime" required,
}

mg::required_parameters! {
    GetUsageMetricsForTeamsByLaunch;
    inclusive_interval_start_date_time: mg::DateTimeOffset,
    exclusive_interval_end_date_time: mg::DateTimeOffset,
    aggregation_interval_in_minutes: i32,
}

/// Parameters of [`ServiceActivityResource::get_usage_metrics_for_teams_by_meetings_joined`].
pub struct GetUsageMetricsForTeamsByMeetingsJoined {
    /// `aggregationIntervalInMinutes`.
    pub aggregation_interval_in_minutes: mg::Field<i32>,
    /// `exclusiveIntervalEndDateTime`. Required.
    pub exclusive_interval_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `inclusiveIntervalStartDateTime`. Required.
    pub inclusive_interval_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetUsageMetricsForTeamsByMeetingsJoined: "microsoft.graph.getUsageMetricsForTeamsByMeetingsJoined", parameters;
    aggregation_interval_in_minutes: "aggregationIntervalInMinutes",
    exclusive_interval_end_date_time: "exclusiveIntervalEndDateTime" required,
    inclusive_interval_start_date_time: "inclusiveIntervalStartDateTime" required,
}

mg::required_parameters! {
    GetUsageMetricsForTeamsByMeetingsJoined;
    inclusive_interval_start_date_time: mg::DateTimeOffset,
    exclusive_interval_end_date_time: mg::DateTimeOffset,
    aggregation_interval_in_minutes: i32,
}
