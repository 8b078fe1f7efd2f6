// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.serviceActivity`, by its URL.
    ///
    /// For example `/reports/serviceActivity`.
    ServiceActivityResource(mg::One<models::ServiceActivity>)
}

impl ServiceActivityResource {
    /// `GET …/getActiveUserMetricsForDesktopMailByReadEmail(inclusiveIntervalStartDateTime=…,exclusiveIntervalEndDateTime=…,aggregationIntervalInMinutes=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **ServiceActivity-Exchange.Read.All** | **ServiceActivity-Exchange.Read.All** |
    #[inline]
    pub fn get_active_user_metrics_for_desktop_mail_by_read_email(
        &self,
        parameters: GetActiveUserMetricsForDesktopMailByReadEmail,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        mg::Path::function_with(
            self,
            "getActiveUserMetricsForDesktopMailByReadEmail",
            &parameters,
        )
    }

    /// `GET …/getActiveUserMetricsForEmailByModernAuthentication(inclusiveIntervalStartDateTime=…,exclusiveIntervalEndDateTime=…,aggregationIntervalInMinutes=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **ServiceActivity-Exchange.Read.All** | **ServiceActivity-Exchange.Read.All** |
    #[inline]
    pub fn get_active_user_metrics_for_email_by_modern_authentication(
        &self,
        parameters: GetActiveUserMetricsForEmailByModernAuthentication,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        mg::Path::function_with(
            self,
            "getActiveUserMetricsForEmailByModernAuthentication",
            &parameters,
        )
    }

    /// `GET …/getActiveUserMetricsForExcelWeb(inclusiveIntervalStartDateTime=…,exclusiveIntervalEndDateTime=…,aggregationIntervalInMinutes=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **ServiceActivity-Microsoft365Web.Read.All** | **ServiceActivity-Microsoft365Web.Read.All** |
    #[inline]
    pub fn get_active_user_metrics_for_excel_web(
        &self,
        parameters: GetActiveUserMetricsForExcelWeb,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        mg::Path::function_with(self, "getActiveUserMetricsForExcelWeb", &parameters)
    }

    /// `GET …/getActiveUserMetricsForOneNoteWeb(inclusiveIntervalStartDateTime=…,exclusiveIntervalEndDateTime=…,aggregationIntervalInMinutes=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **ServiceActivity-Microsoft365Web.Read.All** | **ServiceActivity-Microsoft365Web.Read.All** |
    #[inline]
    pub fn get_active_user_metrics_for_one_note_web(
        &self,
        parameters: GetActiveUserMetricsForOneNoteWeb,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        mg::Path::function_with(self, "getActiveUserMetricsForOneNoteWeb", &parameters)
    }

    /// `GET …/getActiveUserMetricsForOutlookMacByReadEmail(inclusiveIntervalStartDateTime=…,exclusiveIntervalEndDateTime=…,aggregationIntervalInMinutes=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **ServiceActivity-Exchange.Read.All** | **ServiceActivity-Exchange.Read.All** |
    #[inline]
    pub fn get_active_user_metrics_for_outlook_mac_by_read_email(
        &self,
        parameters: GetActiveUserMetricsForOutlookMacByReadEmail,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        mg::Path::function_with(
            self,
            "getActiveUserMetricsForOutlookMacByReadEmail",
            &parameters,
        )
    }

    /// `GET …/getActiveUserMetricsForOutlookMobileByReadEmail(inclusiveIntervalStartDateTime=…,exclusiveIntervalEndDateTime=…,aggregationIntervalInMinutes=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **ServiceActivity-Exchange.Read.All** | **ServiceActivity-Exchange.Read.All** |
    #[inline]
    pub fn get_active_user_metrics_for_outlook_mobile_by_read_email(
        &self,
        parameters: GetActiveUserMetricsForOutlookMobileByReadEmail,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        mg::Path::function_with(
            self,
            "getActiveUserMetricsForOutlookMobileByReadEmail",
            &parameters,
        )
    }

    /// `GET …/getActiveUserMetricsForOutlookWebByAppOpening(inclusiveIntervalStartDateTime=…,exclusiveIntervalEndDateTime=…,aggregationIntervalInMinutes=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **ServiceActivity-Exchange.Read.All** | **ServiceActivity-Exchange.Read.All** |
    #[inline]
    pub fn get_active_user_metrics_for_outlook_web_by_app_opening(
        &self,
        parameters: GetActiveUserMetricsForOutlookWebByAppOpening,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        mg::Path::function_with(
            self,
            "getActiveUserMetricsForOutlookWebByAppOpening",
            &parameters,
        )
    }

    /// `GET …/getActiveUserMetricsForOutlookWebByReadEmail(inclusiveIntervalStartDateTime=…,exclusiveIntervalEndDateTime=…,aggregationIntervalInMinutes=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **ServiceActivity-Exchange.Read.All** | **ServiceActivity-Exchange.Read.All** |
    #[inline]
    pub fn get_active_user_metrics_for_outlook_web_by_read_email(
        &self,
        parameters: GetActiveUserMetricsForOutlookWebByReadEmail,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        mg::Path::function_with(
            self,
            "getActiveUserMetricsForOutlookWebByReadEmail",
            &parameters,
        )
    }

    /// `GET …/getActiveUserMetricsForPowerPointWeb(inclusiveIntervalStartDateTime=…,exclusiveIntervalEndDateTime=…,aggregationIntervalInMinutes=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **ServiceActivity-Microsoft365Web.Read.All** | **ServiceActivity-Microsoft365Web.Read.All** |
    #[inline]
    pub fn get_active_user_metrics_for_power_point_web(
        &self,
        parameters: GetActiveUserMetricsForPowerPointWeb,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        mg::Path::function_with(
            self,
            "getActiveUserMetricsForPowerPointWeb",
            &parameters,
        )
    }

    /// `GET …/getActiveUserMetricsForVisioWeb(inclusiveIntervalStartDateTime=…,exclusiveIntervalEndDateTime=…,aggregationIntervalInMinutes=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **ServiceActivity-Microsoft365Web.Read.All** | **ServiceActivity-Microsoft365Web.Read.All** |
    #[inline]
    pub fn get_active_user_metrics_for_visio_web(
        &self,
        parameters: GetActiveUserMetricsForVisioWeb,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        mg::Path::function_with(self, "getActiveUserMetricsForVisioWeb", &parameters)
    }

    /// `GET …/getActiveUserMetricsForWordWeb(inclusiveIntervalStartDateTime=…,exclusiveIntervalEndDateTime=…,aggregationIntervalInMinutes=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **ServiceActivity-Microsoft365Web.Read.All** | **ServiceActivity-Microsoft365Web.Read.All** |
    #[inline]
    pub fn get_active_user_metrics_for_word_web(
        &self,
        parameters: GetActiveUserMetricsForWordWeb,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        mg::Path::function_with(self, "getActiveUserMetricsForWordWeb", &parameters)
    }

    /// `GET …/getActiveUserMetricsForiOSOrAndroidMailByReadEmail(inclusiveIntervalStartDateTime=…,exclusiveIntervalEndDateTime=…,aggregationIntervalInMinutes=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **ServiceActivity-Exchange.Read.All** | **ServiceActivity-Exchange.Read.All** |
    #[inline]
    pub fn get_active_user_metrics_fori_os_or_android_mail_by_read_email(
        &self,
        parameters: GetActiveUserMetricsForiOsOrAndroidMailByReadEmail,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        mg::Path::function_with(
            self,
            "getActiveUserMetricsForiOSOrAndroidMailByReadEmail",
            &parameters,
        )
    }

    /// `GET …/getAudioStreamQoEMetricsForTeams(inclusiveIntervalStartDateTime=…,exclusiveIntervalEndDateTime=…,aggregationIntervalInMinutes=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **ServiceActivity-Teams.Read.All** | **ServiceActivity-Teams.Read.All** |
    #[inline]
    pub fn get_audio_stream_qo_e_metrics_for_teams(
        &self,
        parameters: GetAudioStreamQoEMetricsForTeams,
    ) -> mg::Request<mg::Page<models::ServiceActivityPerformanceMetric>> {
        mg::Path::function_with(self, "getAudioStreamQoEMetricsForTeams", &parameters)
    }

    /// `GET …/getAudioStreamsOverUdpMetricsForTeams(inclusiveIntervalStartDateTime=…,exclusiveIntervalEndDateTime=…,aggregationIntervalInMinutes=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **ServiceActivity-Teams.Read.All** | **ServiceActivity-Teams.Read.All** |
    #[inline]
    pub fn get_audio_streams_over_udp_metrics_for_teams(
        &self,
        parameters: GetAudioStreamsOverUdpMetricsForTeams,
    ) -> mg::Request<mg::Page<models::ServiceActivityPerformanceMetric>> {
        mg::Path::function_with(
            self,
            "getAudioStreamsOverUdpMetricsForTeams",
            &parameters,
        )
    }

    /// `GET …/getConnectivityMetricsForExchange(inclusiveIntervalStartDateTime=…,exclusiveIntervalEndDateTime=…,aggregationIntervalInMinutes=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **ServiceActivity-Exchange.Read.All** | **ServiceActivity-Exchange.Read.All** |
    #[inline]
    pub fn get_connectivity_metrics_for_exchange(
        &self,
        parameters: GetConnectivityMetricsForExchange,
    ) -> mg::Request<mg::Page<models::ServiceActivityPerformanceMetric>> {
        mg::Path::function_with(self, "getConnectivityMetricsForExchange", &parameters)
    }

    /// `GET …/getMessageVolumeMetricsForEmailDelivery(inclusiveIntervalStartDateTime=…,exclusiveIntervalEndDateTime=…,aggregationIntervalInMinutes=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **ServiceActivity-Exchange.Read.All** | **ServiceActivity-Exchange.Read.All** |
    #[inline]
    pub fn get_message_volume_metrics_for_email_delivery(
        &self,
        parameters: GetMessageVolumeMetricsForEmailDelivery,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        mg::Path::function_with(
            self,
            "getMessageVolumeMetricsForEmailDelivery",
            &parameters,
        )
    }

    /// `GET …/getMessageVolumeMetricsForTeamsChat(inclusiveIntervalStartDateTime=…,exclusiveIntervalEndDateTime=…,aggregationIntervalInMinutes=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **ServiceActivity-Teams.Read.All** | **ServiceActivity-Teams.Read.All** |
    #[inline]
    pub fn get_message_volume_metrics_for_teams_chat(
        &self,
        parameters: GetMessageVolumeMetricsForTeamsChat,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        mg::Path::function_with(self, "getMessageVolumeMetricsForTeamsChat", &parameters)
    }

    /// `GET …/getMetricsForConditionalAccessBlockedSignIn(inclusiveIntervalStartDateTime=…,exclusiveIntervalEndDateTime=…,aggregationIntervalInMinutes=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_metrics_for_conditional_access_blocked_sign_in(
        &self,
        parameters: GetMetricsForConditionalAccessBlockedSignIn,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        mg::Path::function_with(
            self,
            "getMetricsForConditionalAccessBlockedSignIn",
            &parameters,
        )
    }

    /// `GET …/getMetricsForConditionalAccessCompliantDevicesSignInSuccess(inclusiveIntervalStartDateTime=…,exclusiveIntervalEndDateTime=…,aggregationIntervalInMinutes=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_metrics_for_conditional_access_compliant_devices_sign_in_success(
        &self,
        parameters: GetMetricsForConditionalAccessCompliantDevicesSignInSuccess,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        mg::Path::function_with(
            self,
            "getMetricsForConditionalAccessCompliantDevicesSignInSuccess",
            &parameters,
        )
    }

    /// `GET …/getMetricsForConditionalAccessManagedDevicesSignInSuccess(inclusiveIntervalStartDateTime=…,exclusiveIntervalEndDateTime=…,aggregationIntervalInMinutes=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_metrics_for_conditional_access_managed_devices_sign_in_success(
        &self,
        parameters: GetMetricsForConditionalAccessManagedDevicesSignInSuccess,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        mg::Path::function_with(
            self,
            "getMetricsForConditionalAccessManagedDevicesSignInSuccess",
            &parameters,
        )
    }

    /// `GET …/getMetricsForMfaSignInFailure(inclusiveIntervalStartDateTime=…,exclusiveIntervalEndDateTime=…,aggregationIntervalInMinutes=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_metrics_for_mfa_sign_in_failure(
        &self,
        parameters: GetMetricsForMfaSignInFailure,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        mg::Path::function_with(self, "getMetricsForMfaSignInFailure", &parameters)
    }

    /// `GET …/getMetricsForMfaSignInSuccess(inclusiveIntervalStartDateTime=…,exclusiveIntervalEndDateTime=…,aggregationIntervalInMinutes=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_metrics_for_mfa_sign_in_success(
        &self,
        parameters: GetMetricsForMfaSignInSuccess,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        mg::Path::function_with(self, "getMetricsForMfaSignInSuccess", &parameters)
    }

    /// `GET …/getMetricsForNetworkAccessInternetAppPolicyAllowedApps(inclusiveIntervalStartDateTime=…,exclusiveIntervalEndDateTime=…,aggregationIntervalInMinutes=…)`
    #[inline]
    pub fn get_metrics_for_network_access_internet_app_policy_allowed_apps(
        &self,
        parameters: GetMetricsForNetworkAccessInternetAppPolicyAllowedApps,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        mg::Path::function_with(
            self,
            "getMetricsForNetworkAccessInternetAppPolicyAllowedApps",
            &parameters,
        )
    }

    /// `GET …/getMetricsForNetworkAccessInternetAppPolicyAllowedUsers(inclusiveIntervalStartDateTime=…,exclusiveIntervalEndDateTime=…,aggregationIntervalInMinutes=…)`
    #[inline]
    pub fn get_metrics_for_network_access_internet_app_policy_allowed_users(
        &self,
        parameters: GetMetricsForNetworkAccessInternetAppPolicyAllowedUsers,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        mg::Path::function_with(
            self,
            "getMetricsForNetworkAccessInternetAppPolicyAllowedUsers",
            &parameters,
        )
    }

    /// `GET …/getMetricsForNetworkAccessInternetAppPolicyBlockedApps(inclusiveIntervalStartDateTime=…,exclusiveIntervalEndDateTime=…,aggregationIntervalInMinutes=…)`
    #[inline]
    pub fn get_metrics_for_network_access_internet_app_policy_blocked_apps(
        &self,
        parameters: GetMetricsForNetworkAccessInternetAppPolicyBlockedApps,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        mg::Path::function_with(
            self,
            "getMetricsForNetworkAccessInternetAppPolicyBlockedApps",
            &parameters,
        )
    }

    /// `GET …/getMetricsForNetworkAccessInternetAppPolicyBlockedUsers(inclusiveIntervalStartDateTime=…,exclusiveIntervalEndDateTime=…,aggregationIntervalInMinutes=…)`
    #[inline]
    pub fn get_metrics_for_network_access_internet_app_policy_blocked_users(
        &self,
        parameters: GetMetricsForNetworkAccessInternetAppPolicyBlockedUsers,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        mg::Path::function_with(
            self,
            "getMetricsForNetworkAccessInternetAppPolicyBlockedUsers",
            &parameters,
        )
    }

    /// `GET …/getMetricsForNetworkAccessPrivateAppUsersAllowedByConnector(inclusiveIntervalStartDateTime=…,exclusiveIntervalEndDateTime=…,aggregationIntervalInMinutes=…)`
    #[inline]
    pub fn get_metrics_for_network_access_private_app_users_allowed_by_connector(
        &self,
        parameters: GetMetricsForNetworkAccessPrivateAppUsersAllowedByConnector,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        mg::Path::function_with(
            self,
            "getMetricsForNetworkAccessPrivateAppUsersAllowedByConnector",
            &parameters,
        )
    }

    /// `GET …/getMetricsForNetworkAccessPrivateAppUsersBlockedByConnector(inclusiveIntervalStartDateTime=…,exclusiveIntervalEndDateTime=…,aggregationIntervalInMinutes=…)`
    #[inline]
    pub fn get_metrics_for_network_access_private_app_users_blocked_by_connector(
        &self,
        parameters: GetMetricsForNetworkAccessPrivateAppUsersBlockedByConnector,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        mg::Path::function_with(
            self,
            "getMetricsForNetworkAccessPrivateAppUsersBlockedByConnector",
            &parameters,
        )
    }

    /// `GET …/getMetricsForNetworkAccessPrivateAppsAllowedByConnector(inclusiveIntervalStartDateTime=…,exclusiveIntervalEndDateTime=…,aggregationIntervalInMinutes=…)`
    #[inline]
    pub fn get_metrics_for_network_access_private_apps_allowed_by_connector(
        &self,
        parameters: GetMetricsForNetworkAccessPrivateAppsAllowedByConnector,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        mg::Path::function_with(
            self,
            "getMetricsForNetworkAccessPrivateAppsAllowedByConnector",
            &parameters,
        )
    }

    /// `GET …/getMetricsForNetworkAccessPrivateAppsBlockedByConnector(inclusiveIntervalStartDateTime=…,exclusiveIntervalEndDateTime=…,aggregationIntervalInMinutes=…)`
    #[inline]
    pub fn get_metrics_for_network_access_private_apps_blocked_by_connector(
        &self,
        parameters: GetMetricsForNetworkAccessPrivateAppsBlockedByConnector,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        mg::Path::function_with(
            self,
            "getMetricsForNetworkAccessPrivateAppsBlockedByConnector",
            &parameters,
        )
    }

    /// `GET …/getMetricsForNetworkAccessRemoteNetworkBranchesAlive(inclusiveIntervalStartDateTime=…,exclusiveIntervalEndDateTime=…,aggregationIntervalInMinutes=…)`
    #[inline]
    pub fn get_metrics_for_network_access_remote_network_branches_alive(
        &self,
        parameters: GetMetricsForNetworkAccessRemoteNetworkBranchesAlive,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        mg::Path::function_with(
            self,
            "getMetricsForNetworkAccessRemoteNetworkBranchesAlive",
            &parameters,
        )
    }

    /// `GET …/getMetricsForNetworkAccessRemoteNetworkBranchesBGPConnected(inclusiveIntervalStartDateTime=…,exclusiveIntervalEndDateTime=…,aggregationIntervalInMinutes=…)`
    #[inline]
    pub fn get_metrics_for_network_access_remote_network_branches_bgp_connected(
        &self,
        parameters: GetMetricsForNetworkAccessRemoteNetworkBranchesBgpConnected,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        mg::Path::function_with(
            self,
            "getMetricsForNetworkAccessRemoteNetworkBranchesBGPConnected",
            &parameters,
        )
    }

    /// `GET …/getMetricsForNetworkAccessRemoteNetworkBranchesBGPDisconnected(inclusiveIntervalStartDateTime=…,exclusiveIntervalEndDateTime=…,aggregationIntervalInMinutes=…)`
    #[inline]
    pub fn get_metrics_for_network_access_remote_network_branches_bgp_disconnected(
        &self,
        parameters: GetMetricsForNetworkAccessRemoteNetworkBranchesBgpDisconnected,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        mg::Path::function_with(
            self,
            "getMetricsForNetworkAccessRemoteNetworkBranchesBGPDisconnected",
            &parameters,
        )
    }

    /// `GET …/getMetricsForNetworkAccessRemoteNetworkBranchesTunnelConnected(inclusiveIntervalStartDateTime=…,exclusiveIntervalEndDateTime=…,aggregationIntervalInMinutes=…)`
    #[inline]
    pub fn get_metrics_for_network_access_remote_network_branches_tunnel_connected(
        &self,
        parameters: GetMetricsForNetworkAccessRemoteNetworkBranchesTunnelConnected,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        mg::Path::function_with(
            self,
            "getMetricsForNetworkAccessRemoteNetworkBranchesTunnelConnected",
            &parameters,
        )
    }

    /// `GET …/getMetricsForNetworkAccessRemoteNetworkBranchesTunnelDisconnected(inclusiveIntervalStartDateTime=…,exclusiveIntervalEndDateTime=…,aggregationIntervalInMinutes=…)`
    #[inline]
    pub fn get_metrics_for_network_access_remote_network_branches_tunnel_disconnected(
        &self,
        parameters: GetMetricsForNetworkAccessRemoteNetworkBranchesTunnelDisconnected,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        mg::Path::function_with(
            self,
            "getMetricsForNetworkAccessRemoteNetworkBranchesTunnelDisconnected",
            &parameters,
        )
    }

    /// `GET …/getMetricsForSamlSignInSuccess(inclusiveIntervalStartDateTime=…,exclusiveIntervalEndDateTime=…,aggregationIntervalInMinutes=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Reports.Read.All** | **Reports.Read.All** |
    #[inline]
    pub fn get_metrics_for_saml_sign_in_success(
        &self,
        parameters: GetMetricsForSamlSignInSuccess,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        mg::Path::function_with(self, "getMetricsForSamlSignInSuccess", &parameters)
    }

    /// `GET …/getUsageMetricsForTeamsByLaunch(inclusiveIntervalStartDateTime=…,exclusiveIntervalEndDateTime=…,aggregationIntervalInMinutes=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **ServiceActivity-Teams.Read.All** | **ServiceActivity-Teams.Read.All** |
    #[inline]
    pub fn get_usage_metrics_for_teams_by_launch(
        &self,
        parameters: GetUsageMetricsForTeamsByLaunch,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        mg::Path::function_with(self, "getUsageMetricsForTeamsByLaunch", &parameters)
    }

    /// `GET …/getUsageMetricsForTeamsByMeetingsJoined(inclusiveIntervalStartDateTime=…,exclusiveIntervalEndDateTime=…,aggregationIntervalInMinutes=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **ServiceActivity-Teams.Read.All** | **ServiceActivity-Teams.Read.All** |
    #[inline]
    pub fn get_usage_metrics_for_teams_by_meetings_joined(
        &self,
        parameters: GetUsageMetricsForTeamsByMeetingsJoined,
    ) -> mg::Request<mg::Page<models::ServiceActivityValueMetric>> {
        mg::Path::function_with(
            self,
            "getUsageMetricsForTeamsByMeetingsJoined",
            &parameters,
        )
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.getActiveUserMetricsForDesktopMailByReadEmail`.
    GetActiveUserMetricsForDesktopMailByReadEmail "microsoft.graph.getActiveUserMetricsForDesktopMailByReadEmail" "parameters";
    /// `aggregationIntervalInMinutes`: Int32
    aggregation_interval_in_minutes "aggregationIntervalInMinutes": i32,
    /// `exclusiveIntervalEndDateTime`: DateTimeOffset, not null
    exclusive_interval_end_date_time "exclusiveIntervalEndDateTime" "r": mg::DateTimeOffset,
    /// `inclusiveIntervalStartDateTime`: DateTimeOffset, not null
    inclusive_interval_start_date_time "inclusiveIntervalStartDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.getActiveUserMetricsForEmailByModernAuthentication`.
    GetActiveUserMetricsForEmailByModernAuthentication "microsoft.graph.getActiveUserMetricsForEmailByModernAuthentication" "parameters";
    /// `aggregationIntervalInMinutes`: Int32
    aggregation_interval_in_minutes "aggregationIntervalInMinutes": i32,
    /// `exclusiveIntervalEndDateTime`: DateTimeOffset, not null
    exclusive_interval_end_date_time "exclusiveIntervalEndDateTime" "r": mg::DateTimeOffset,
    /// `inclusiveIntervalStartDateTime`: DateTimeOffset, not null
    inclusive_interval_start_date_time "inclusiveIntervalStartDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.getActiveUserMetricsForExcelWeb`.
    GetActiveUserMetricsForExcelWeb "microsoft.graph.getActiveUserMetricsForExcelWeb" "parameters";
    /// `aggregationIntervalInMinutes`: Int32
    aggregation_interval_in_minutes "aggregationIntervalInMinutes": i32,
    /// `exclusiveIntervalEndDateTime`: DateTimeOffset, not null
    exclusive_interval_end_date_time "exclusiveIntervalEndDateTime" "r": mg::DateTimeOffset,
    /// `inclusiveIntervalStartDateTime`: DateTimeOffset, not null
    inclusive_interval_start_date_time "inclusiveIntervalStartDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.getActiveUserMetricsForOneNoteWeb`.
    GetActiveUserMetricsForOneNoteWeb "microsoft.graph.getActiveUserMetricsForOneNoteWeb" "parameters";
    /// `aggregationIntervalInMinutes`: Int32
    aggregation_interval_in_minutes "aggregationIntervalInMinutes": i32,
    /// `exclusiveIntervalEndDateTime`: DateTimeOffset, not null
    exclusive_interval_end_date_time "exclusiveIntervalEndDateTime" "r": mg::DateTimeOffset,
    /// `inclusiveIntervalStartDateTime`: DateTimeOffset, not null
    inclusive_interval_start_date_time "inclusiveIntervalStartDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.getActiveUserMetricsForOutlookMacByReadEmail`.
    GetActiveUserMetricsForOutlookMacByReadEmail "microsoft.graph.getActiveUserMetricsForOutlookMacByReadEmail" "parameters";
    /// `aggregationIntervalInMinutes`: Int32
    aggregation_interval_in_minutes "aggregationIntervalInMinutes": i32,
    /// `exclusiveIntervalEndDateTime`: DateTimeOffset, not null
    exclusive_interval_end_date_time "exclusiveIntervalEndDateTime" "r": mg::DateTimeOffset,
    /// `inclusiveIntervalStartDateTime`: DateTimeOffset, not null
    inclusive_interval_start_date_time "inclusiveIntervalStartDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.getActiveUserMetricsForOutlookMobileByReadEmail`.
    GetActiveUserMetricsForOutlookMobileByReadEmail "microsoft.graph.getActiveUserMetricsForOutlookMobileByReadEmail" "parameters";
    /// `aggregationIntervalInMinutes`: Int32
    aggregation_interval_in_minutes "aggregationIntervalInMinutes": i32,
    /// `exclusiveIntervalEndDateTime`: DateTimeOffset, not null
    exclusive_interval_end_date_time "exclusiveIntervalEndDateTime" "r": mg::DateTimeOffset,
    /// `inclusiveIntervalStartDateTime`: DateTimeOffset, not null
    inclusive_interval_start_date_time "inclusiveIntervalStartDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.getActiveUserMetricsForOutlookWebByAppOpening`.
    GetActiveUserMetricsForOutlookWebByAppOpening "microsoft.graph.getActiveUserMetricsForOutlookWebByAppOpening" "parameters";
    /// `aggregationIntervalInMinutes`: Int32
    aggregation_interval_in_minutes "aggregationIntervalInMinutes": i32,
    /// `exclusiveIntervalEndDateTime`: DateTimeOffset, not null
    exclusive_interval_end_date_time "exclusiveIntervalEndDateTime" "r": mg::DateTimeOffset,
    /// `inclusiveIntervalStartDateTime`: DateTimeOffset, not null
    inclusive_interval_start_date_time "inclusiveIntervalStartDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.getActiveUserMetricsForOutlookWebByReadEmail`.
    GetActiveUserMetricsForOutlookWebByReadEmail "microsoft.graph.getActiveUserMetricsForOutlookWebByReadEmail" "parameters";
    /// `aggregationIntervalInMinutes`: Int32
    aggregation_interval_in_minutes "aggregationIntervalInMinutes": i32,
    /// `exclusiveIntervalEndDateTime`: DateTimeOffset, not null
    exclusive_interval_end_date_time "exclusiveIntervalEndDateTime" "r": mg::DateTimeOffset,
    /// `inclusiveIntervalStartDateTime`: DateTimeOffset, not null
    inclusive_interval_start_date_time "inclusiveIntervalStartDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.getActiveUserMetricsForPowerPointWeb`.
    GetActiveUserMetricsForPowerPointWeb "microsoft.graph.getActiveUserMetricsForPowerPointWeb" "parameters";
    /// `aggregationIntervalInMinutes`: Int32
    aggregation_interval_in_minutes "aggregationIntervalInMinutes": i32,
    /// `exclusiveIntervalEndDateTime`: DateTimeOffset, not null
    exclusive_interval_end_date_time "exclusiveIntervalEndDateTime" "r": mg::DateTimeOffset,
    /// `inclusiveIntervalStartDateTime`: DateTimeOffset, not null
    inclusive_interval_start_date_time "inclusiveIntervalStartDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.getActiveUserMetricsForVisioWeb`.
    GetActiveUserMetricsForVisioWeb "microsoft.graph.getActiveUserMetricsForVisioWeb" "parameters";
    /// `aggregationIntervalInMinutes`: Int32
    aggregation_interval_in_minutes "aggregationIntervalInMinutes": i32,
    /// `exclusiveIntervalEndDateTime`: DateTimeOffset, not null
    exclusive_interval_end_date_time "exclusiveIntervalEndDateTime" "r": mg::DateTimeOffset,
    /// `inclusiveIntervalStartDateTime`: DateTimeOffset, not null
    inclusive_interval_start_date_time "inclusiveIntervalStartDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.getActiveUserMetricsForWordWeb`.
    GetActiveUserMetricsForWordWeb "microsoft.graph.getActiveUserMetricsForWordWeb" "parameters";
    /// `aggregationIntervalInMinutes`: Int32
    aggregation_interval_in_minutes "aggregationIntervalInMinutes": i32,
    /// `exclusiveIntervalEndDateTime`: DateTimeOffset, not null
    exclusive_interval_end_date_time "exclusiveIntervalEndDateTime" "r": mg::DateTimeOffset,
    /// `inclusiveIntervalStartDateTime`: DateTimeOffset, not null
    inclusive_interval_start_date_time "inclusiveIntervalStartDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.getActiveUserMetricsForiOSOrAndroidMailByReadEmail`.
    GetActiveUserMetricsForiOsOrAndroidMailByReadEmail "microsoft.graph.getActiveUserMetricsForiOSOrAndroidMailByReadEmail" "parameters";
    /// `aggregationIntervalInMinutes`: Int32
    aggregation_interval_in_minutes "aggregationIntervalInMinutes": i32,
    /// `exclusiveIntervalEndDateTime`: DateTimeOffset, not null
    exclusive_interval_end_date_time "exclusiveIntervalEndDateTime" "r": mg::DateTimeOffset,
    /// `inclusiveIntervalStartDateTime`: DateTimeOffset, not null
    inclusive_interval_start_date_time "inclusiveIntervalStartDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.getAudioStreamQoEMetricsForTeams`.
    GetAudioStreamQoEMetricsForTeams "microsoft.graph.getAudioStreamQoEMetricsForTeams" "parameters";
    /// `aggregationIntervalInMinutes`: Int32
    aggregation_interval_in_minutes "aggregationIntervalInMinutes": i32,
    /// `exclusiveIntervalEndDateTime`: DateTimeOffset, not null
    exclusive_interval_end_date_time "exclusiveIntervalEndDateTime" "r": mg::DateTimeOffset,
    /// `inclusiveIntervalStartDateTime`: DateTimeOffset, not null
    inclusive_interval_start_date_time "inclusiveIntervalStartDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.getAudioStreamsOverUdpMetricsForTeams`.
    GetAudioStreamsOverUdpMetricsForTeams "microsoft.graph.getAudioStreamsOverUdpMetricsForTeams" "parameters";
    /// `aggregationIntervalInMinutes`: Int32
    aggregation_interval_in_minutes "aggregationIntervalInMinutes": i32,
    /// `exclusiveIntervalEndDateTime`: DateTimeOffset, not null
    exclusive_interval_end_date_time "exclusiveIntervalEndDateTime" "r": mg::DateTimeOffset,
    /// `inclusiveIntervalStartDateTime`: DateTimeOffset, not null
    inclusive_interval_start_date_time "inclusiveIntervalStartDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.getConnectivityMetricsForExchange`.
    GetConnectivityMetricsForExchange "microsoft.graph.getConnectivityMetricsForExchange" "parameters";
    /// `aggregationIntervalInMinutes`: Int32
    aggregation_interval_in_minutes "aggregationIntervalInMinutes": i32,
    /// `exclusiveIntervalEndDateTime`: DateTimeOffset, not null
    exclusive_interval_end_date_time "exclusiveIntervalEndDateTime" "r": mg::DateTimeOffset,
    /// `inclusiveIntervalStartDateTime`: DateTimeOffset, not null
    inclusive_interval_start_date_time "inclusiveIntervalStartDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.getMessageVolumeMetricsForEmailDelivery`.
    GetMessageVolumeMetricsForEmailDelivery "microsoft.graph.getMessageVolumeMetricsForEmailDelivery" "parameters";
    /// `aggregationIntervalInMinutes`: Int32
    aggregation_interval_in_minutes "aggregationIntervalInMinutes": i32,
    /// `exclusiveIntervalEndDateTime`: DateTimeOffset, not null
    exclusive_interval_end_date_time "exclusiveIntervalEndDateTime" "r": mg::DateTimeOffset,
    /// `inclusiveIntervalStartDateTime`: DateTimeOffset, not null
    inclusive_interval_start_date_time "inclusiveIntervalStartDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.getMessageVolumeMetricsForTeamsChat`.
    GetMessageVolumeMetricsForTeamsChat "microsoft.graph.getMessageVolumeMetricsForTeamsChat" "parameters";
    /// `aggregationIntervalInMinutes`: Int32
    aggregation_interval_in_minutes "aggregationIntervalInMinutes": i32,
    /// `exclusiveIntervalEndDateTime`: DateTimeOffset, not null
    exclusive_interval_end_date_time "exclusiveIntervalEndDateTime" "r": mg::DateTimeOffset,
    /// `inclusiveIntervalStartDateTime`: DateTimeOffset, not null
    inclusive_interval_start_date_time "inclusiveIntervalStartDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.getMetricsForConditionalAccessBlockedSignIn`.
    GetMetricsForConditionalAccessBlockedSignIn "microsoft.graph.getMetricsForConditionalAccessBlockedSignIn" "parameters";
    /// `aggregationIntervalInMinutes`: Int32
    aggregation_interval_in_minutes "aggregationIntervalInMinutes": i32,
    /// `exclusiveIntervalEndDateTime`: DateTimeOffset, not null
    exclusive_interval_end_date_time "exclusiveIntervalEndDateTime" "r": mg::DateTimeOffset,
    /// `inclusiveIntervalStartDateTime`: DateTimeOffset, not null
    inclusive_interval_start_date_time "inclusiveIntervalStartDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.getMetricsForConditionalAccessCompliantDevicesSignInSuccess`.
    GetMetricsForConditionalAccessCompliantDevicesSignInSuccess "microsoft.graph.getMetricsForConditionalAccessCompliantDevicesSignInSuccess" "parameters";
    /// `aggregationIntervalInMinutes`: Int32
    aggregation_interval_in_minutes "aggregationIntervalInMinutes": i32,
    /// `exclusiveIntervalEndDateTime`: DateTimeOffset, not null
    exclusive_interval_end_date_time "exclusiveIntervalEndDateTime" "r": mg::DateTimeOffset,
    /// `inclusiveIntervalStartDateTime`: DateTimeOffset, not null
    inclusive_interval_start_date_time "inclusiveIntervalStartDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.getMetricsForConditionalAccessManagedDevicesSignInSuccess`.
    GetMetricsForConditionalAccessManagedDevicesSignInSuccess "microsoft.graph.getMetricsForConditionalAccessManagedDevicesSignInSuccess" "parameters";
    /// `aggregationIntervalInMinutes`: Int32
    aggregation_interval_in_minutes "aggregationIntervalInMinutes": i32,
    /// `exclusiveIntervalEndDateTime`: DateTimeOffset, not null
    exclusive_interval_end_date_time "exclusiveIntervalEndDateTime" "r": mg::DateTimeOffset,
    /// `inclusiveIntervalStartDateTime`: DateTimeOffset, not null
    inclusive_interval_start_date_time "inclusiveIntervalStartDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.getMetricsForMfaSignInFailure`.
    GetMetricsForMfaSignInFailure "microsoft.graph.getMetricsForMfaSignInFailure" "parameters";
    /// `aggregationIntervalInMinutes`: Int32
    aggregation_interval_in_minutes "aggregationIntervalInMinutes": i32,
    /// `exclusiveIntervalEndDateTime`: DateTimeOffset, not null
    exclusive_interval_end_date_time "exclusiveIntervalEndDateTime" "r": mg::DateTimeOffset,
    /// `inclusiveIntervalStartDateTime`: DateTimeOffset, not null
    inclusive_interval_start_date_time "inclusiveIntervalStartDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.getMetricsForMfaSignInSuccess`.
    GetMetricsForMfaSignInSuccess "microsoft.graph.getMetricsForMfaSignInSuccess" "parameters";
    /// `aggregationIntervalInMinutes`: Int32
    aggregation_interval_in_minutes "aggregationIntervalInMinutes": i32,
    /// `exclusiveIntervalEndDateTime`: DateTimeOffset, not null
    exclusive_interval_end_date_time "exclusiveIntervalEndDateTime" "r": mg::DateTimeOffset,
    /// `inclusiveIntervalStartDateTime`: DateTimeOffset, not null
    inclusive_interval_start_date_time "inclusiveIntervalStartDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.getMetricsForNetworkAccessInternetAppPolicyAllowedApps`.
    GetMetricsForNetworkAccessInternetAppPolicyAllowedApps "microsoft.graph.getMetricsForNetworkAccessInternetAppPolicyAllowedApps" "parameters";
    /// `aggregationIntervalInMinutes`: Int32
    aggregation_interval_in_minutes "aggregationIntervalInMinutes": i32,
    /// `exclusiveIntervalEndDateTime`: DateTimeOffset, not null
    exclusive_interval_end_date_time "exclusiveIntervalEndDateTime" "r": mg::DateTimeOffset,
    /// `inclusiveIntervalStartDateTime`: DateTimeOffset, not null
    inclusive_interval_start_date_time "inclusiveIntervalStartDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.getMetricsForNetworkAccessInternetAppPolicyAllowedUsers`.
    GetMetricsForNetworkAccessInternetAppPolicyAllowedUsers "microsoft.graph.getMetricsForNetworkAccessInternetAppPolicyAllowedUsers" "parameters";
    /// `aggregationIntervalInMinutes`: Int32
    aggregation_interval_in_minutes "aggregationIntervalInMinutes": i32,
    /// `exclusiveIntervalEndDateTime`: DateTimeOffset, not null
    exclusive_interval_end_date_time "exclusiveIntervalEndDateTime" "r": mg::DateTimeOffset,
    /// `inclusiveIntervalStartDateTime`: DateTimeOffset, not null
    inclusive_interval_start_date_time "inclusiveIntervalStartDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.getMetricsForNetworkAccessInternetAppPolicyBlockedApps`.
    GetMetricsForNetworkAccessInternetAppPolicyBlockedApps "microsoft.graph.getMetricsForNetworkAccessInternetAppPolicyBlockedApps" "parameters";
    /// `aggregationIntervalInMinutes`: Int32
    aggregation_interval_in_minutes "aggregationIntervalInMinutes": i32,
    /// `exclusiveIntervalEndDateTime`: DateTimeOffset, not null
    exclusive_interval_end_date_time "exclusiveIntervalEndDateTime" "r": mg::DateTimeOffset,
    /// `inclusiveIntervalStartDateTime`: DateTimeOffset, not null
    inclusive_interval_start_date_time "inclusiveIntervalStartDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.getMetricsForNetworkAccessInternetAppPolicyBlockedUsers`.
    GetMetricsForNetworkAccessInternetAppPolicyBlockedUsers "microsoft.graph.getMetricsForNetworkAccessInternetAppPolicyBlockedUsers" "parameters";
    /// `aggregationIntervalInMinutes`: Int32
    aggregation_interval_in_minutes "aggregationIntervalInMinutes": i32,
    /// `exclusiveIntervalEndDateTime`: DateTimeOffset, not null
    exclusive_interval_end_date_time "exclusiveIntervalEndDateTime" "r": mg::DateTimeOffset,
    /// `inclusiveIntervalStartDateTime`: DateTimeOffset, not null
    inclusive_interval_start_date_time "inclusiveIntervalStartDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.getMetricsForNetworkAccessPrivateAppUsersAllowedByConnector`.
    GetMetricsForNetworkAccessPrivateAppUsersAllowedByConnector "microsoft.graph.getMetricsForNetworkAccessPrivateAppUsersAllowedByConnector" "parameters";
    /// `aggregationIntervalInMinutes`: Int32
    aggregation_interval_in_minutes "aggregationIntervalInMinutes": i32,
    /// `exclusiveIntervalEndDateTime`: DateTimeOffset, not null
    exclusive_interval_end_date_time "exclusiveIntervalEndDateTime" "r": mg::DateTimeOffset,
    /// `inclusiveIntervalStartDateTime`: DateTimeOffset, not null
    inclusive_interval_start_date_time "inclusiveIntervalStartDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.getMetricsForNetworkAccessPrivateAppUsersBlockedByConnector`.
    GetMetricsForNetworkAccessPrivateAppUsersBlockedByConnector "microsoft.graph.getMetricsForNetworkAccessPrivateAppUsersBlockedByConnector" "parameters";
    /// `aggregationIntervalInMinutes`: Int32
    aggregation_interval_in_minutes "aggregationIntervalInMinutes": i32,
    /// `exclusiveIntervalEndDateTime`: DateTimeOffset, not null
    exclusive_interval_end_date_time "exclusiveIntervalEndDateTime" "r": mg::DateTimeOffset,
    /// `inclusiveIntervalStartDateTime`: DateTimeOffset, not null
    inclusive_interval_start_date_time "inclusiveIntervalStartDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.getMetricsForNetworkAccessPrivateAppsAllowedByConnector`.
    GetMetricsForNetworkAccessPrivateAppsAllowedByConnector "microsoft.graph.getMetricsForNetworkAccessPrivateAppsAllowedByConnector" "parameters";
    /// `aggregationIntervalInMinutes`: Int32
    aggregation_interval_in_minutes "aggregationIntervalInMinutes": i32,
    /// `exclusiveIntervalEndDateTime`: DateTimeOffset, not null
    exclusive_interval_end_date_time "exclusiveIntervalEndDateTime" "r": mg::DateTimeOffset,
    /// `inclusiveIntervalStartDateTime`: DateTimeOffset, not null
    inclusive_interval_start_date_time "inclusiveIntervalStartDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.getMetricsForNetworkAccessPrivateAppsBlockedByConnector`.
    GetMetricsForNetworkAccessPrivateAppsBlockedByConnector "microsoft.graph.getMetricsForNetworkAccessPrivateAppsBlockedByConnector" "parameters";
    /// `aggregationIntervalInMinutes`: Int32
    aggregation_interval_in_minutes "aggregationIntervalInMinutes": i32,
    /// `exclusiveIntervalEndDateTime`: DateTimeOffset, not null
    exclusive_interval_end_date_time "exclusiveIntervalEndDateTime" "r": mg::DateTimeOffset,
    /// `inclusiveIntervalStartDateTime`: DateTimeOffset, not null
    inclusive_interval_start_date_time "inclusiveIntervalStartDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.getMetricsForNetworkAccessRemoteNetworkBranchesAlive`.
    GetMetricsForNetworkAccessRemoteNetworkBranchesAlive "microsoft.graph.getMetricsForNetworkAccessRemoteNetworkBranchesAlive" "parameters";
    /// `aggregationIntervalInMinutes`: Int32
    aggregation_interval_in_minutes "aggregationIntervalInMinutes": i32,
    /// `exclusiveIntervalEndDateTime`: DateTimeOffset, not null
    exclusive_interval_end_date_time "exclusiveIntervalEndDateTime" "r": mg::DateTimeOffset,
    /// `inclusiveIntervalStartDateTime`: DateTimeOffset, not null
    inclusive_interval_start_date_time "inclusiveIntervalStartDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.getMetricsForNetworkAccessRemoteNetworkBranchesBGPConnected`.
    GetMetricsForNetworkAccessRemoteNetworkBranchesBgpConnected "microsoft.graph.getMetricsForNetworkAccessRemoteNetworkBranchesBGPConnected" "parameters";
    /// `aggregationIntervalInMinutes`: Int32
    aggregation_interval_in_minutes "aggregationIntervalInMinutes": i32,
    /// `exclusiveIntervalEndDateTime`: DateTimeOffset, not null
    exclusive_interval_end_date_time "exclusiveIntervalEndDateTime" "r": mg::DateTimeOffset,
    /// `inclusiveIntervalStartDateTime`: DateTimeOffset, not null
    inclusive_interval_start_date_time "inclusiveIntervalStartDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.getMetricsForNetworkAccessRemoteNetworkBranchesBGPDisconnected`.
    GetMetricsForNetworkAccessRemoteNetworkBranchesBgpDisconnected "microsoft.graph.getMetricsForNetworkAccessRemoteNetworkBranchesBGPDisconnected" "parameters";
    /// `aggregationIntervalInMinutes`: Int32
    aggregation_interval_in_minutes "aggregationIntervalInMinutes": i32,
    /// `exclusiveIntervalEndDateTime`: DateTimeOffset, not null
    exclusive_interval_end_date_time "exclusiveIntervalEndDateTime" "r": mg::DateTimeOffset,
    /// `inclusiveIntervalStartDateTime`: DateTimeOffset, not null
    inclusive_interval_start_date_time "inclusiveIntervalStartDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.getMetricsForNetworkAccessRemoteNetworkBranchesTunnelConnected`.
    GetMetricsForNetworkAccessRemoteNetworkBranchesTunnelConnected "microsoft.graph.getMetricsForNetworkAccessRemoteNetworkBranchesTunnelConnected" "parameters";
    /// `aggregationIntervalInMinutes`: Int32
    aggregation_interval_in_minutes "aggregationIntervalInMinutes": i32,
    /// `exclusiveIntervalEndDateTime`: DateTimeOffset, not null
    exclusive_interval_end_date_time "exclusiveIntervalEndDateTime" "r": mg::DateTimeOffset,
    /// `inclusiveIntervalStartDateTime`: DateTimeOffset, not null
    inclusive_interval_start_date_time "inclusiveIntervalStartDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.getMetricsForNetworkAccessRemoteNetworkBranchesTunnelDisconnected`.
    GetMetricsForNetworkAccessRemoteNetworkBranchesTunnelDisconnected "microsoft.graph.getMetricsForNetworkAccessRemoteNetworkBranchesTunnelDisconnected" "parameters";
    /// `aggregationIntervalInMinutes`: Int32
    aggregation_interval_in_minutes "aggregationIntervalInMinutes": i32,
    /// `exclusiveIntervalEndDateTime`: DateTimeOffset, not null
    exclusive_interval_end_date_time "exclusiveIntervalEndDateTime" "r": mg::DateTimeOffset,
    /// `inclusiveIntervalStartDateTime`: DateTimeOffset, not null
    inclusive_interval_start_date_time "inclusiveIntervalStartDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.getMetricsForSamlSignInSuccess`.
    GetMetricsForSamlSignInSuccess "microsoft.graph.getMetricsForSamlSignInSuccess" "parameters";
    /// `aggregationIntervalInMinutes`: Int32
    aggregation_interval_in_minutes "aggregationIntervalInMinutes": i32,
    /// `exclusiveIntervalEndDateTime`: DateTimeOffset, not null
    exclusive_interval_end_date_time "exclusiveIntervalEndDateTime" "r": mg::DateTimeOffset,
    /// `inclusiveIntervalStartDateTime`: DateTimeOffset, not null
    inclusive_interval_start_date_time "inclusiveIntervalStartDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.getUsageMetricsForTeamsByLaunch`.
    GetUsageMetricsForTeamsByLaunch "microsoft.graph.getUsageMetricsForTeamsByLaunch" "parameters";
    /// `aggregationIntervalInMinutes`: Int32
    aggregation_interval_in_minutes "aggregationIntervalInMinutes": i32,
    /// `exclusiveIntervalEndDateTime`: DateTimeOffset, not null
    exclusive_interval_end_date_time "exclusiveIntervalEndDateTime" "r": mg::DateTimeOffset,
    /// `inclusiveIntervalStartDateTime`: DateTimeOffset, not null
    inclusive_interval_start_date_time "inclusiveIntervalStartDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.getUsageMetricsForTeamsByMeetingsJoined`.
    GetUsageMetricsForTeamsByMeetingsJoined "microsoft.graph.getUsageMetricsForTeamsByMeetingsJoined" "parameters";
    /// `aggregationIntervalInMinutes`: Int32
    aggregation_interval_in_minutes "aggregationIntervalInMinutes": i32,
    /// `exclusiveIntervalEndDateTime`: DateTimeOffset, not null
    exclusive_interval_end_date_time "exclusiveIntervalEndDateTime" "r": mg::DateTimeOffset,
    /// `inclusiveIntervalStartDateTime`: DateTimeOffset, not null
    inclusive_interval_start_date_time "inclusiveIntervalStartDateTime" "r": mg::DateTimeOffset,
}
