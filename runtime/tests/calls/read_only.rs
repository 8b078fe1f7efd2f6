//! Updates send what is set; what cannot be written is reported before.

use msgraph_core::prelude::*;
use msgraph_core::{Boxed, Path, Request, error::RequestError, model};

model! {
    pub struct Part: "example.part", complex;
    maker: String = "maker" read_only,
    name: String = "name",
}

model! {
    pub struct Device: "example.device", entity;
    id: String = "id" key required computed,
    main: Boxed<Part> = "main",
    name: String = "name",
    owner: String = "owner",
    parts: Vec<Part> = "parts",
    serial: String = "serialNumber" immutable,
}

fn update(device: &Device) -> Request<()> {
    Path::offline("https://graph.microsoft.com/beta").navigate("devices").key("1").update(device)
}

fn part(maker: Option<&str>) -> Part {
    Part { maker: maker.map(str::to_owned).into(), name: "n".into(), ..Default::default() }
}

#[test]
fn only_what_is_set() {
    let before = Device::from_json(r#"{"id": "1", "name": "a", "owner": "b", "serialNumber": "c"}"#).unwrap();
    let mut now = before.clone();
    now.owner.set_null();
    now.name.set("z");
    let request = update(&now.changes_since(&before));
    assert_eq!((request.body(), request.fault()), (Some(r#"{"name":"z","owner":null}"#), None));
}

#[test]
fn what_cannot_be_written() {
    let mut device = Device { main: part(Some("m")).into(), serial: "s".into(), ..Default::default() };
    device.parts = [part(None), part(Some("x"))].into();
    device.id.set_null();
    let request = update(&device);
    let pointers = ["/id", "/main/maker", "/parts/1/maker"].map(str::to_owned).to_vec();
    assert_eq!(request.fault(), Some(&RequestError::ReadOnly { pointers: pointers.clone() }));
    assert_eq!(device.read_only(), pointers);
    assert_eq!(request.clone().allow_read_only().fault(), None);
    // A worse fault is not waved aside with it.
    let broken = request.header("bad name", "x").allow_read_only();
    assert!(matches!(broken.fault(), Some(RequestError::Header { .. })));
    let empty = Path::offline("https://graph.microsoft.com/beta").navigate("devices").key("").update::<()>(&device);
    assert_eq!(empty.allow_read_only().fault(), Some(&RequestError::EmptyKey));
}

#[test]
fn received_objects_can_be_sent_back() {
    let device = Device::from_json(r#"{"id": 5, "name": "a", "@odata.etag": "W/\"1\"", "own": 1}"#).unwrap();
    assert_eq!(device.type_mismatches().len(), 1);
    assert_eq!(device.etag().as_deref(), Some("W/\"1\""));
    let sent = device.strip_read_only();
    assert_eq!(sent.to_json(), r#"{"@odata.etag":"W/\"1\"","name":"a","own":1}"#);
}

#[tokio::test]
async fn the_fault_comes_before_the_call() {
    let device = Device { id: "1".into(), ..Default::default() };
    let error =
        crate::mock_server::at("http://127.0.0.1:1").navigate("devices").update::<()>(&device).await.unwrap_err();
    assert!(error.to_string().ends_with("the body sets read-only properties: `/id`"), "{error}");
}
