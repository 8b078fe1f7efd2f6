// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.printerLocation`, a complex type.
    PrinterLocation "microsoft.graph.printerLocation" "complex";
    /// `altitudeInMeters`: Int32
    altitude_in_meters "altitudeInMeters": i32,
    /// `building`: String
    building "building": String,
    /// `city`: String
    city "city": String,
    /// `countryOrRegion`: String
    country_or_region "countryOrRegion": String,
    /// `floor`: String
    floor "floor": String,
    /// `floorDescription`: String
    floor_description "floorDescription": String,
    /// `floorNumber`: Int32
    #[deprecated(note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)")]
    floor_number "floorNumber" "d": i32,
    /// `latitude`: Double
    latitude "latitude": f64,
    /// `longitude`: Double
    longitude "longitude": f64,
    /// `organization`: Collection(String)
    organization "organization": Vec<String>,
    /// `postalCode`: String
    postal_code "postalCode": String,
    /// `roomDescription`: String
    room_description "roomDescription": String,
    /// `roomName`: String
    room_name "roomName": String,
    /// `roomNumber`: Int32
    #[deprecated(note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)")]
    room_number "roomNumber" "d": i32,
    /// `site`: String
    site "site": String,
    /// `stateOrProvince`: String
    state_or_province "stateOrProvince": String,
    /// `streetAddress`: String
    street_address "streetAddress": String,
    /// `subdivision`: Collection(String)
    subdivision "subdivision": Vec<String>,
    /// `subunit`: Collection(String)
    subunit "subunit": Vec<String>,
}
