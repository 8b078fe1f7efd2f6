// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.printConnector`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/printconnector?view=graph-rest-beta>
    PrintConnector "microsoft.graph.printConnector" "entity" : super::Entity;
    /// `appVersion`: String, not null
    app_version "appVersion" "r": String,
    /// `deviceHealth`: deviceHealth
    device_health "deviceHealth": mg::Boxed<super::DeviceHealth>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `fullyQualifiedDomainName`: String, not null
    fully_qualified_domain_name "fullyQualifiedDomainName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `location`: printerLocation
    location "location": mg::Boxed<super::PrinterLocation>,
    /// `name`: String
    #[deprecated(note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)")]
    name "name" "d": String,
    /// `operatingSystem`: String, not null
    operating_system "operatingSystem" "r": String,
    /// `registeredDateTime`: DateTimeOffset, not null
    registered_date_time "registeredDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { PrintConnector: super::Entity }
