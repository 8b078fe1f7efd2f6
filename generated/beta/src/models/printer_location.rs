// @generated
use crate::mg;

/// Complex type `microsoft.graph.printerLocation`.
pub struct PrinterLocation {
    /// `altitudeInMeters`.
    pub altitude_in_meters: mg::Field<i32>,
    /// `building`.
    pub building: mg::Field<String>,
    /// `city`.
    pub city: mg::Field<String>,
    /// `countryOrRegion`.
    pub country_or_region: mg::Field<String>,
    /// `floor`.
    pub floor: mg::Field<String>,
    /// `floorDescription`.
    pub floor_description: mg::Field<String>,
    /// `floorNumber`.
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub floor_number: mg::Field<i32>,
    /// `latitude`.
    pub latitude: mg::Field<f64>,
    /// `longitude`.
    pub longitude: mg::Field<f64>,
    /// `organization`.
    pub organization: mg::Field<Vec<String>>,
    /// `postalCode`.
    pub postal_code: mg::Field<String>,
    /// `roomDescription`.
    pub room_description: mg::Field<String>,
    /// `roomName`.
    pub room_name: mg::Field<String>,
    /// `roomNumber`.
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub room_number: mg::Field<i32>,
    /// `site`.
    pub site: mg::Field<String>,
    /// `stateOrProvince`.
    pub state_or_province: mg::Field<String>,
    /// `streetAddress`.
    pub street_address: mg::Field<String>,
    /// `subdivision`.
    pub subdivision: mg::Field<Vec<String>>,
    /// `subunit`.
    pub subunit: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrinterLocation: "microsoft.graph.printerLocation", complex;
    altitude_in_meters: "altitudeInMeters",
    building: "building",
    city: "city",
    country_or_region: "countryOrRegion",
    floor: "floor",
    floor_description: "floorDescription",
    floor_number: "floorNumber" deprecated,
    latitude: "latitude",
    longitude: "longitude",
    organization: "organization",
    postal_code: "postalCode",
    room_description: "roomDescription",
    room_name: "roomName",
    room_number: "roomNumber" deprecated,
    site: "site",
    state_or_province: "stateOrProvince",
    street_address: "streetAddress",
    subdivision: "subdivision",
    subunit: "subunit",
}
