//! What requests are called, and how they look as a command line and in logs.

use msgraph_core::{Field, Path, Request, http};

use crate::graph::{Graph, Range, user};

#[test]
fn names_without_ids() {
    let graph = Graph::offline();
    let range = Range { address: "A1".into(), row: Field::from(5), ..Default::default() };
    let drive = graph.me().raw().navigate("drive").navigate("root");
    let item = drive.by_path("a b/c:d");
    let names = [
        graph.me().get().operation(),
        graph.users().id("a/b:c").get().select("id").operation(),
        graph.users().id("me").direct_reports().id("x").update(user("A")).operation(),
        graph.users().by_app_id("a,b=c").delete().operation(),
        graph.me().range(range).get().operation(),
        graph.users().count().operation(),
        graph.users().id("x").reference().add(("users", "y")).operation(),
        item.get::<()>().operation(),
        item.navigate("children").get::<()>().operation(),
        graph
            .raw()
            .navigate("drives")
            .key("d")
            .navigate("items")
            .key("i")
            .by_path("a/b")
            .media()
            .download()
            .operation(),
        graph.raw().relocate("https://graph.microsoft.com/beta/users/secret").get::<()>().operation(),
        graph.raw().relocate("users").key("secret").get::<()>().operation(),
    ];
    insta::assert_snapshot!(names.join("\n"), @r"
    GET /me
    GET /users/{}
    PATCH /users/{}/directReports/{}
    DELETE /users(appId={})
    GET /me/range(address={},row={})
    GET /users/$count
    POST /users/{}/$ref
    GET /me/drive/root:/{}
    GET /me/drive/root:/{}:/children
    GET /drives/{}/items/{}:/{}:/$value
    GET (link)
    GET (link)
    ");
    let deep = (0..70).fold(Path::offline("https://x.example"), |path, key| path.navigate("a").key(key));
    assert_eq!(deep.get::<()>().operation(), "GET (link)");
}

#[test]
fn the_next_page_is_called_like_the_first() {
    let body = r#"{"value": [], "@odata.nextLink": "https://graph.microsoft.com/beta/users?$skiptoken=secret"}"#;
    let request = Graph::offline().users().id("x").direct_reports().list();
    let page = request.decode(http::StatusCode::OK, &http::HeaderMap::new(), body).unwrap();
    let next = page.next().unwrap();
    assert_eq!(next.operation(), "GET /users/{}/directReports");
    assert_eq!(next.url(), "https://graph.microsoft.com/beta/users?$skiptoken=secret");
    assert!(!format!("{next:?}").contains("secret"), "{next:?}");
}

#[test]
fn command_lines() {
    let graph = Graph::offline();
    let update = graph.users().id("it's").update(user("O'Neil\n$(rm)"));
    let update = update.header("authorization", "Bearer secret").header("cookie", "secret").header("x-a", "b'c");
    insta::assert_snapshot!(update.to_curl(), @r#"
    curl -X PATCH 'https://graph.microsoft.com/beta/users/it%27s' \
      -H "Authorization: Bearer $TOKEN" \
      -H 'accept: application/json' \
      -H 'prefer: include-unknown-enum-members' \
      -H 'content-type: application/json' \
      -H 'cookie: ***' \
      -H 'x-a: b'\''c' \
      --data-raw '{"displayName":"O'\''Neil\n$(rm)"}'
    "#);
    assert!(!update.to_curl().contains("secret"));
    let action = graph.me().revoke_sign_in_sessions().to_curl();
    assert!(action.starts_with("curl -X POST '") && action.contains("content-length: 0"), "{action}");
    let photo = graph.me().photo().upload(vec![0, 0xFF], "image/jpeg").to_curl();
    assert!(photo.contains("--data-binary '@<file of 2 bytes>'"), "{photo}");
    let head: Request<()> = graph.me().raw().request(http::Method::HEAD);
    assert!(head.to_curl().starts_with("curl --head 'https://"));
}

#[cfg(unix)]
#[test]
fn a_shell_reads_the_same_words() {
    let request = Graph::offline().users().create(user("a'b \"c\" $HOME `id` \\ *\n"));
    let script = request.to_curl().replacen("curl", "printf '%s\\n'", 1);
    let output = std::process::Command::new("sh").arg("-c").arg(script).env("TOKEN", "t").output().unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    assert!(printed.contains("\nAuthorization: Bearer t\n"), "{printed}");
    assert!(printed.ends_with(&format!("--data-raw\n{}\n", request.body().unwrap())), "{printed}");
}

#[test]
fn logs_hide_what_may_be_secret() {
    let graph = Graph::offline();
    let request = graph.users().list().filter("a eq 1").query("$skiptoken", "secret").query("sig", "secret").top(5);
    let printed = format!("{request:?}");
    assert!(printed.contains("$filter=a%20eq%201&$skiptoken=***&sig=***&$top=5"), "{printed}");
    assert!(!printed.contains("secret"));
    let link: Request<()> = graph.raw().relocate("https://x.example/y?tempauth=secret").get();
    assert!(!format!("{:?}", link.top(5)).contains("secret"));
}
