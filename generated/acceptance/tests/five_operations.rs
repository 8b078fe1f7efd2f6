//! The five operations that every change must keep working, compared with what their pages document: method, URL,
//! headers, body, and the answer, bare and wrapped in `value`.
#![forbid(unsafe_code)]

use msgraph_beta::Graph;
use msgraph_beta::models::{
    ActionState, ConfigurationManagerAction, ConfigurationManagerActionType, DriverApprovalAction,
    ManagedDeviceRemoteAction, RemoteAction, RemoteActionAudit,
};
use msgraph_beta::msgraph_core::Request;
use msgraph_beta::msgraph_core::http::{HeaderMap, StatusCode};
use msgraph_beta::requests::managed_device::{
    BulkReprovisionCloudPc, ExecuteAction, TriggerConfigurationManagerAction,
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
    for (devices, path) in [
        (graph.me().managed_devices(), "/me/managedDevices/executeAction"),
        (graph.users().id("u").managed_devices(), "/users/u/managedDevices/executeAction"),
        (graph.device_management().managed_devices(), "/deviceManagement/managedDevices/executeAction"),
        (graph.device_management().comanaged_devices(), "/deviceManagement/comanagedDevices/executeAction"),
    ] {
        let request = devices.execute_action(parameters());
        assert_request(&request, path, &body);
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
    let mut parameters = ExecuteAction { action_name: ManagedDeviceRemoteAction::RebootNow.into(), ..Default::default() };
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
        driver_ids: vec!["d".to_owned()].into(),
        deployment_date: "2016-12-31T23:58:18.3419405-08:00".parse().map(Some).expect("a timestamp").into(),
        ..Default::default()
    });
    assert_request(
        &request,
        "/deviceManagement/windowsDriverUpdateProfiles/p/executeAction",
        &json!({ "actionName": "decline", "driverIds": ["d"], "deploymentDate": "2016-12-31T23:58:18.3419405-08:00" }),
    );
    let answer = json!({
        "@odata.type": "microsoft.graph.bulkDriverActionResult",
        "successfulDriverIds": ["s"], "failedDriverIds": ["f"], "notFoundDriverIds": ["n"]
    });
    for done in answers(&request, 200, &answer) {
        assert_eq!(done.successful_driver_ids.as_deref(), Some(&["s".to_owned()][..]));
        assert_eq!(done.failed_driver_ids.as_deref(), Some(&["f".to_owned()][..]));
        assert_eq!(done.not_found_driver_ids.as_deref(), Some(&["n".to_owned()][..]));
    }
}

#[test]
fn create_remote_action_audit() {
    let audit = RemoteActionAudit {
        device_display_name: "device".into(),
        user_name: "user".into(),
        initiated_by_user_principal_name: "admin@example.com".into(),
        action: RemoteAction::FactoryReset.into(),
        request_date_time: "2017-01-01T00:03:07.1589002-08:00".parse().map(Some).expect("a timestamp").into(),
        device_owner_user_principal_name: "owner@example.com".into(),
        device_imei: "imei".into(),
        action_state: ActionState::Pending.into(),
        managed_device_id: "id".into(),
        ..Default::default()
    };
    let request = Graph::offline().device_management().remote_action_audits().create(audit);
    let mut body = json!({
        "deviceDisplayName": "device", "userName": "user", "initiatedByUserPrincipalName": "admin@example.com",
        "action": "factoryReset", "requestDateTime": "2017-01-01T00:03:07.1589002-08:00",
        "deviceOwnerUserPrincipalName": "owner@example.com", "deviceIMEI": "imei", "actionState": "pending",
        "managedDeviceId": "id"
    });
    assert_request(&request, "/deviceManagement/remoteActionAudits", &body);
    body["@odata.type"] = json!("#microsoft.graph.remoteActionAudit");
    body["id"] = json!("477f8d24-8d24-477f-248d-7f47248d7f47");
    for created in answers(&request, 201, &body) {
        assert_eq!(created.id.as_deref(), Some("477f8d24-8d24-477f-248d-7f47248d7f47"));
        assert_eq!(created.action.as_ref().and_then(|action| action.known()), Some(RemoteAction::FactoryReset));
        assert_eq!(created.device_imei.as_deref(), Some("imei"));
    }
}

#[test]
fn trigger_configuration_manager_action() {
    let graph = Graph::offline().device_management();
    let scripts = || graph.device_management_scripts().id("s").device_run_states().id("r").managed_device();
    let parameters = || TriggerConfigurationManagerAction {
        configuration_manager_action: ConfigurationManagerAction {
            action: ConfigurationManagerActionType::RefreshUserPolicy.into(),
            ..Default::default()
        }
        .into(),
        ..Default::default()
    };
    for (device, path) in [
        (graph.managed_devices().id("d"), "managedDevices/d"),
        (graph.comanaged_devices().id("d"), "comanagedDevices/d"),
        (
            graph.device_health_scripts().id("s").device_run_states().id("r").managed_device(),
            "deviceHealthScripts/s/deviceRunStates/r/managedDevice",
        ),
        (scripts(), "deviceManagementScripts/s/deviceRunStates/r/managedDevice"),
        (
            graph.device_compliance_scripts().id("s").device_run_states().id("r").managed_device(),
            "deviceComplianceScripts/s/deviceRunStates/r/managedDevice",
        ),
        (
            scripts().users().id("u").managed_devices().id("d"),
            "deviceManagementScripts/s/deviceRunStates/r/managedDevice/users/u/managedDevices/d",
        ),
        (
            scripts().detected_apps().id("a").managed_devices().id("d"),
            "deviceManagementScripts/s/deviceRunStates/r/managedDevice/detectedApps/a/managedDevices/d",
        ),
    ] {
        let request: Request<()> = device.trigger_configuration_manager_action(parameters());
        assert_request(
            &request,
            &format!("/deviceManagement/{path}/triggerConfigurationManagerAction"),
            &json!({ "configurationManagerAction": { "action": "refreshUserPolicy" } }),
        );
        request.decode(StatusCode::NO_CONTENT, &HeaderMap::new(), "").expect("204 gives ()");
    }
}

#[test]
#[expect(deprecated, reason = "its page says that it is, and since when")]
fn bulk_reprovision_cloud_pc() {
    let request = Graph::offline().device_management().managed_devices().bulk_reprovision_cloud_pc(
        BulkReprovisionCloudPc {
            managed_device_ids: vec!["a".to_owned(), "b".to_owned()].into(),
            ..Default::default()
        },
    );
    assert_request(
        &request,
        "/deviceManagement/managedDevices/bulkReprovisionCloudPc",
        &json!({ "managedDeviceIds": ["a", "b"] }),
    );
    let answer = json!({
        "@odata.type": "microsoft.graph.cloudPcBulkRemoteActionResult", "successfulDeviceIds": ["a"],
        "failedDeviceIds": ["b"], "notFoundDeviceIds": [], "notSupportedDeviceIds": []
    });
    for done in answers(&request, 200, &answer) {
        assert_eq!(done.successful_device_ids.as_deref(), Some(&["a".to_owned()][..]));
        assert_eq!(done.failed_device_ids.as_deref(), Some(&["b".to_owned()][..]));
    }
}

#[test]
fn an_id_stays_one_encoded_segment() {
    let device = Graph::offline().device_management().managed_devices().id("a/b?c#d'e");
    assert_eq!(device.get().url(), format!("{ROOT}/deviceManagement/managedDevices/a%2Fb%3Fc%23d%27e"));
}
