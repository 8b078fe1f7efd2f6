// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkAccountConfiguration`, a complex type.
    TeamworkAccountConfiguration "microsoft.graph.teamworkAccountConfiguration" "complex";
    /// `onPremisesCalendarSyncConfiguration`: teamworkOnPremisesCalendarSyncConfiguration
    on_premises_calendar_sync_configuration "onPremisesCalendarSyncConfiguration": mg::Boxed<super::TeamworkOnPremisesCalendarSyncConfiguration>,
    /// `supportedClient`: teamworkSupportedClient
    supported_client "supportedClient": mg::Open<super::TeamworkSupportedClient>,
}
