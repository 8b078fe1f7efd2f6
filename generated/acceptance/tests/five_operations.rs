//! The five operations that every change must keep working, compared with what their pages document: method, URL,
//! headers, body, and the answer, bare and wrapped in `value`.
#![forbid(unsafe_code)]

mod beta;

use std::collections::BTreeSet;

use msgraph_beta::Graph;
use msgraph_beta::models::{
    ActionState, ConfigurationManagerAction, ConfigurationManagerActionType, DriverApprovalAction,
    ManagedDeviceRemoteAction, RemoteAction, RemoteActionAudit,
};
use msgraph_beta::msgraph_core::Request;
use msgraph_beta::msgraph_core::http::{HeaderMap, StatusCode};
use msgraph_beta::requests::managed_device::{
    BulkReprovisionCloudPc, ExecuteAction, ManagedDeviceCollection, ManagedDeviceResource,
    TriggerConfigurationManagerAction,
};
use msgraph_beta::requests::windows_driver_update_profile::ExecuteAction as ExecuteDriverAction;
use serde_json::{Value, json};

const ROOT: &str = "https://graph.microsoft.com/beta";

/// Method, URL, headers and body, all exact.
fn assert_request<T>(request: &Request<T>, path: &str, body: &Value) {
    assert_eq!(request.method().as_str(), "POST");
    assert_eq!(request.url(), format!("{ROOT}{path}"));
    assert_eq!(request.headers()["content-type"], "application/json");
    assert_eq!(request.headers()["accept"], "application/json");
    let sent: Value = serde_json::from_str(request.body().unwrap_or_default()).expect("the body is JSON");
    assert_eq!(sent, *body);
    assert!(request.fault().is_none());
}

/// The documented answer, bare and wrapped.
fn answers<T>(request: &Request<T>, status: u16, answer: &Value) -> [T; 2] {
    let status = StatusCode::from_u16(status).expect("a status");
    let decode = |body: String| {
        let mut headers = HeaderMap::new();
        headers.insert("content-type", "application/json".parse().expect("a header value"));
        request.decode(status, &headers, body).expect("the documented answer decodes")
    };
    [decode(answer.to_string()), decode(json!({ "value": answer }).to_string())]
}

/// The collections of managed devices that `executeAction` is documented for, and their documented paths.
fn managed_device_collections(graph: &Graph, id: &str) -> [(ManagedDeviceCollection, String); 4] {
    [
        (graph.me().managed_devices(), "/me/managedDevices".to_owned()),
        (graph.users().id(id).managed_devices(), format!("/users/{id}/managedDevices")),
        (graph.device_management().managed_devices(), "/deviceManagement/managedDevices".to_owned()),
        (graph.device_management().comanaged_devices(), "/deviceManagement/comanagedDevices".to_owned()),
    ]
}

/// The managed devices that `triggerConfigurationManagerAction` is documented for, and their documented paths.
fn managed_devices(graph: &Graph, id: &str) -> [(ManagedDeviceResource, String); 7] {
    let management = graph.device_management();
    let script = || management.device_management_scripts().id(id).device_run_states().id(id).managed_device();
    let of_script = format!("deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice");
    [
        (management.managed_devices().id(id), format!("managedDevices/{id}")),
        (management.comanaged_devices().id(id), format!("comanagedDevices/{id}")),
        (
            management.device_health_scripts().id(id).device_run_states().id(id).managed_device(),
            format!("deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice"),
        ),
        (script(), of_script.clone()),
        (
            management.device_compliance_scripts().id(id).device_run_states().id(id).managed_device(),
            format!("deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice"),
        ),
        (script().users().id(id).managed_devices().id(id), format!("{of_script}/users/{id}/managedDevices/{id}")),
        (
            script().detected_apps().id(id).managed_devices().id(id),
            format!("{of_script}/detectedApps/{id}/managedDevices/{id}"),
        ),
    ]
    .map(|(device, path)| (device, format!("/deviceManagement/{path}")))
}

#[test]
#[expect(deprecated, reason = "bulkReprovisionCloudPc is")]
fn every_documented_request_line_is_reached() {
    let graph = Graph::offline();
    let management = graph.device_management();
    let mut reached = BTreeSet::new();
    let mut reach = |method: &str, url: String| {
        reached.insert(format!("{method} {}", url.strip_prefix(ROOT).expect("a URL of beta")));
    };
    for (devices, _) in managed_device_collections(&graph, "x") {
        let request = devices.execute_action(ExecuteAction::default());
        reach(request.method().as_str(), request.url());
    }
    for (device, _) in managed_devices(&graph, "x") {
        let request = device.trigger_configuration_manager_action(TriggerConfigurationManagerAction::default());
        reach(request.method().as_str(), request.url());
    }
    let request = management.windows_driver_update_profiles().id("x").execute_action(ExecuteDriverAction::default());
    reach(request.method().as_str(), request.url());
    let request = management.remote_action_audits().create(RemoteActionAudit::default());
    reach(request.method().as_str(), request.url());
    let request = management.managed_devices().bulk_reprovision_cloud_pc(BulkReprovisionCloudPc::default());
    reach(request.method().as_str(), request.url());

    let pages = beta::assembled().documented;
    let documented: BTreeSet<String> = FIVE_PAGES
        .iter()
        .flat_map(|name| &pages.iter().find(|page| page.page == *name).expect("the page is in the specs").requests)
        .map(|line| format!("{} {}", line.method, filled(&line.path)))
        .collect();
    assert_eq!(reached, documented);
    assert_eq!(reached.len(), 14);
}

/// The pages of the five operations, as `specs/beta/documented` names them.
const FIVE_PAGES: [&str; 5] = [
    "intune-devices-manageddevice-executeaction",
    "intune-devices-manageddevice-triggerconfigurationmanageraction",
    "intune-devices-remoteactionaudit-create",
    "intune-softwareupdate-windowsdriverupdateprofile-executeaction",
    "manageddevice-bulkreprovisioncloudpc",
];

/// A documented path with `x` for each placeholder.
fn filled(path: &str) -> String {
    path.split('/').map(|segment| if segment.starts_with('{') { "x" } else { segment }).collect::<Vec<_>>().join("/")
}

#[test]
fn managed_device_execute_action() {
    let graph = Graph::offline();
    let parameters = || ExecuteAction {
        action_name: ManagedDeviceRemoteAction::Delete.into(),
        keep_enrollment_data: true.into(),
        keep_user_data: false.into(),
        device_ids: vec!["d1".to_owned(), "d2".to_owned()].into(),
        notification_title: "title".into(),
        notification_body: "body".into(),
        device_name: "name".into(),
        ..Default::default()
    };
    let body = json!({
        "actionName": "delete", "keepEnrollmentData": true, "keepUserData": false, "deviceIds": ["d1", "d2"],
        "notificationTitle": "title", "notificationBody": "body", "deviceName": "name"
    });
    for (devices, path) in managed_device_collections(&graph, "u") {
        let request = devices.execute_action(parameters());
        assert_request(&request, &format!("{path}/executeAction"), &body);
        let answer = json!({
            "@odata.type": "microsoft.graph.bulkManagedDeviceActionResult",
            "successfulDeviceIds": ["d1"], "failedDeviceIds": [], "notFoundDeviceIds": ["d2"],
            "notSupportedDeviceIds": []
        });
        for done in answers(&request, 200, &answer) {
            assert_eq!(done.successful_device_ids.as_deref(), Some(&["d1".to_owned()][..]));
            assert_eq!(done.not_found_device_ids.as_deref(), Some(&["d2".to_owned()][..]));
            assert_eq!(done.failed_device_ids.as_deref(), Some(&[][..]));
        }
    }
}

#[test]
fn what_is_not_set_is_not_sent_and_null_is() {
    let mut parameters =
        ExecuteAction { action_name: ManagedDeviceRemoteAction::RebootNow.into(), ..Default::default() };
    parameters.device_name.set_null();
    let request = Graph::offline().device_management().managed_devices().execute_action(parameters);
    assert_request(
        &request,
        "/deviceManagement/managedDevices/executeAction",
        &json!({ "actionName": "rebootNow", "deviceName": null }),
    );
}

#[test]
fn windows_driver_update_profile_execute_action() {
    let profile = Graph::offline().device_management().windows_driver_update_profiles().id("p");
    let request = profile.execute_action(ExecuteDriverAction {
        action_name: DriverApprovalAction::Decline.into(),
        driver_ids: vec!["d-1".to_owned()].into(),
        deployment_date: "2016-12-31T23:58:18.3419405-08:00".parse().map(Some).expect("a timestamp").into(),
        ..Default::default()
    });
    assert_request(
        &request,
        "/deviceManagement/windowsDriverUpdateProfiles/p/executeAction",
        &json!({ "actionName": "decline", "driverIds": ["d-1"], "deploymentDate": "2016-12-31T23:58:18.3419405-08:00" }),
    );
    let answer = json!({
        "@odata.type": "microsoft.graph.bulkDriverActionResult",
        "successfulDriverIds": ["s-1"], "failedDriverIds": ["f-1"],
        "notFoundDriverIds": ["n-1"]
    });
    for done in answers(&request, 200, &answer) {
        assert_eq!(done.successful_driver_ids.as_deref(), Some(&["s-1".to_owned()][..]));
        assert_eq!(done.failed_driver_ids.as_deref(), Some(&["f-1".to_owned()][..]));
        assert_eq!(done.not_found_driver_ids.as_deref(), Some(&["n-1".to_owned()][..]));
    }
}

#[test]
fn create_remote_action_audit() {
    let audit = RemoteActionAudit {
        device_display_name: "Laptop 7".into(),
        user_name: "Ada".into(),
        initiated_by_user_principal_name: "admin@example.com".into(),
        action: RemoteAction::FactoryReset.into(),
        request_date_time: "2017-01-01T00:03:07.1589002-08:00".parse().map(Some).expect("a timestamp").into(),
        device_owner_user_principal_name: "owner@example.com".into(),
        device_imei: "490154203237518".into(),
        action_state: ActionState::Pending.into(),
        managed_device_id: "m-1".into(),
        ..Default::default()
    };
    let audits = Graph::offline().device_management().remote_action_audits();
    let request = audits.create(audit.clone());
    let mut body = json!({
        "deviceDisplayName": "Laptop 7", "userName": "Ada",
        "initiatedByUserPrincipalName": "admin@example.com", "action": "factoryReset",
        "requestDateTime": "2017-01-01T00:03:07.1589002-08:00",
        "deviceOwnerUserPrincipalName": "owner@example.com", "deviceIMEI": "490154203237518",
        "actionState": "pending", "managedDeviceId": "m-1"
    });
    assert_request(&request, "/deviceManagement/remoteActionAudits", &body);
    // As the page has it, with the type that nothing needs here.
    body["@odata.type"] = json!("#microsoft.graph.remoteActionAudit");
    let mut typed = audit;
    typed.extra.insert("@odata.type", "#microsoft.graph.remoteActionAudit");
    assert_request(&audits.create(typed), "/deviceManagement/remoteActionAudits", &body);
    body["id"] = json!("477f8d24-8d24-477f-248d-7f47248d7f47");
    for created in answers(&request, 201, &body) {
        assert_eq!(created.id.as_deref(), Some("477f8d24-8d24-477f-248d-7f47248d7f47"));
        assert_eq!(created.action.as_ref().and_then(|action| action.known()), Some(RemoteAction::FactoryReset));
        assert_eq!(created.device_imei.as_deref(), Some("490154203237518"));
    }
}

#[test]
fn trigger_configuration_manager_action() {
    let graph = Graph::offline();
    let parameters = || TriggerConfigurationManagerAction {
        configuration_manager_action: ConfigurationManagerAction {
            action: ConfigurationManagerActionType::RefreshUserPolicy.into(),
            ..Default::default()
        }
        .into(),
        ..Default::default()
    };
    for (device, path) in managed_devices(&graph, "i") {
        let request: Request<()> = device.trigger_configuration_manager_action(parameters());
        assert_request(
            &request,
            &format!("{path}/triggerConfigurationManagerAction"),
            &json!({ "configurationManagerAction": { "action": "refreshUserPolicy" } }),
        );
        request.decode(StatusCode::NO_CONTENT, &HeaderMap::new(), "").expect("204 gives ()");
        // As the page has it.
        let mut typed = parameters();
        let action = typed.configuration_manager_action.get_or_insert_default();
        action.extra.insert("@odata.type", "microsoft.graph.configurationManagerAction");
        assert_request(
            &device.trigger_configuration_manager_action(typed),
            &format!("{path}/triggerConfigurationManagerAction"),
            &json!({ "configurationManagerAction": {
                "@odata.type": "microsoft.graph.configurationManagerAction", "action": "refreshUserPolicy"
            } }),
        );
    }
}

#[test]
#[expect(deprecated, reason = "its page says that it is, and since when")]
fn bulk_reprovision_cloud_pc() {
    const FIRST: &str = "30d0e128-de93-41dc-89ec-33d84bb662a0";
    const SECOND: &str = "7c82a3e3-9459-44e4-94d9-b92f93bf78dd";
    let request =
        Graph::offline().device_management().managed_devices().bulk_reprovision_cloud_pc(BulkReprovisionCloudPc {
            managed_device_ids: [FIRST, SECOND].into(),
            ..Default::default()
        });
    assert_request(
        &request,
        "/deviceManagement/managedDevices/bulkReprovisionCloudPc",
        &json!({ "managedDeviceIds": [FIRST, SECOND] }),
    );
    let answer = json!({
        "@odata.type": "microsoft.graph.cloudPcBulkRemoteActionResult", "successfulDeviceIds": [FIRST],
        "failedDeviceIds": [SECOND], "notFoundDeviceIds": [], "notSupportedDeviceIds": []
    });
    for done in answers(&request, 200, &answer) {
        assert_eq!(done.successful_device_ids.as_deref(), Some(&[FIRST.to_owned()][..]));
        assert_eq!(done.failed_device_ids.as_deref(), Some(&[SECOND.to_owned()][..]));
    }
}

#[test]
fn an_id_stays_one_encoded_segment() {
    let device = Graph::offline().device_management().managed_devices().id("a/b?c#d'e");
    assert_eq!(device.get().url(), format!("{ROOT}/deviceManagement/managedDevices/a%2Fb%3Fc%23d%27e"));
}
